// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: d4888b96199bd11052e8b26babf8e2bc2a4e9913ceb885f3e5ecc3798fea8bcb
// function: elu
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, numbers_0, shape_0, 0, 15) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private int shape_0, __private int what, __private int code)
{
  bool b_9;
  float f_7, f_14, f_17, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28;
  int i_5, i_8, i_15, i_16;
  long l_10, l_11, l_12;
  __global uchar *ul_0, *ul_1, *ul_13, *ul_29;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_5  =  shape_0;
  f_7  =  numbers_0;
  i_8  =  get_global_id(0);
  b_9  =  i_8 < i_5;
  if(b_9)
  {
    // BLOCK 1
    l_10  =  (long) i_8;
    l_11  =  l_10 + 4L;
    l_12  =  l_11 << 2;
    ul_13  =  ul_0 + l_12;
    f_14  =  *((__global float *) ul_13);
    i_15  =  isless(f_14, 0.0F);
    if(i_15 == 1)
    {
      // BLOCK 2
      i_16  =  isless(-0.6931F, f_14);
      if(i_16 == 1)
      {
        // BLOCK 3
        f_17  =  fma(f_14, 1.539435E-4F, 0.0013563005F);
        f_18  =  fma(f_17, f_14, 0.008322186F);
        f_19  =  fma(f_18, f_14, 0.041664977F);
        f_20  =  fma(f_19, f_14, 0.16666658F);
        f_21  =  fma(f_20, f_14, 0.5F);
        f_22  =  f_14 * f_14;
        f_23  =  fma(f_21, f_22, f_14);
        f_24  =  f_23;
      }  // B2
      else
      {
        // BLOCK 4
        f_25  =  exp(f_14);
        f_26  =  f_25 - 1.0F;
        f_24  =  f_26;
      }  // B2
      // BLOCK 5 MERGES [3 4 ]
      f_27  =  f_24 * f_7;
      f_28  =  f_27;
    }  // B1
    else
    {
      // BLOCK 6
      f_28  =  f_14;
    }  // B1
    // BLOCK 7 MERGES [5 6 ]
    ul_29  =  ul_1 + l_12;
    *((__global float *) ul_29)  =  f_28;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel
