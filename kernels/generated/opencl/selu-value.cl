// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 42b5f2d9512796876f468cd464fd19ce91c0cde94f21c885241c23fc43924326
// function: selu
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, shape_0, 0, 17) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private int shape_0, __private int what, __private int code)
{
  bool b_6;
  float f_11, f_14, f_15, f_16, f_17, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26;
  int i_4, i_5, i_12, i_13;
  long l_7, l_8, l_9;
  __global uchar *ul_0, *ul_1, *ul_10, *ul_27;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_4  =  shape_0;
  i_5  =  get_global_id(0);
  b_6  =  i_5 < i_4;
  if(b_6)
  {
    // BLOCK 1
    l_7  =  (long) i_5;
    l_8  =  l_7 + 4L;
    l_9  =  l_8 << 2;
    ul_10  =  ul_0 + l_9;
    f_11  =  *((__global float *) ul_10);
    i_12  =  isless(f_11, 0.0F);
    if(i_12 == 1)
    {
      // BLOCK 2
      i_13  =  isless(-0.6931F, f_11);
      if(i_13 == 1)
      {
        // BLOCK 3
        f_14  =  fma(f_11, 1.539435E-4F, 0.0013563005F);
        f_15  =  fma(f_14, f_11, 0.008322186F);
        f_16  =  fma(f_15, f_11, 0.041664977F);
        f_17  =  fma(f_16, f_11, 0.16666658F);
        f_18  =  fma(f_17, f_11, 0.5F);
        f_19  =  f_11 * f_11;
        f_20  =  fma(f_18, f_19, f_11);
        f_21  =  f_20;
      }  // B2
      else
      {
        // BLOCK 4
        f_22  =  exp(f_11);
        f_23  =  f_22 - 1.0F;
        f_21  =  f_23;
      }  // B2
      // BLOCK 5 MERGES [3 4 ]
      f_24  =  f_21 * 1.7580993F;
      f_25  =  f_24;
    }  // B1
    else
    {
      // BLOCK 6
      f_26  =  f_11 * 1.050701F;
      f_25  =  f_26;
    }  // B1
    // BLOCK 7 MERGES [5 6 ]
    ul_27  =  ul_1 + l_9;
    *((__global float *) ul_27)  =  f_25;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel
