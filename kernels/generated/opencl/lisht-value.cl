// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 3b92dfdcc7a8005778c25696da61b72a7053044895909a60a0df95bbbb879847
// function: lisht
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, shape_0, 0, 34) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private int shape_0, __private int what, __private int code)
{
  bool b_6;
  float f_11, f_12, f_13, f_15, f_16, f_17, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_30, f_31, f_34, f_35;
  int i_4, i_5, i_14, i_29, i_32;
  long l_7, l_8, l_9;
  __global uchar *ul_0, *ul_1, *ul_10, *ul_33;

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
    f_12  =  fabs(f_11);
    f_13  =  f_12 * -2.0F;
    i_14  =  isless(-0.6931F, f_13);
    if(i_14 == 1)
    {
      // BLOCK 2
      f_15  =  fma(f_13, 1.539435E-4F, 0.0013563005F);
      f_16  =  fma(f_13, f_15, 0.008322186F);
      f_17  =  fma(f_13, f_16, 0.041664977F);
      f_18  =  fma(f_13, f_17, 0.16666658F);
      f_19  =  fma(f_13, f_18, 0.5F);
      f_20  =  f_13 * f_13;
      f_21  =  f_19 * f_20;
      f_22  =  fma(f_12, -2.0F, f_21);
      f_23  =  f_22;
    }  // B1
    else
    {
      // BLOCK 3
      f_24  =  exp(f_13);
      f_25  =  f_24 - 1.0F;
      f_23  =  f_25;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    f_26  =  -f_23;
    f_27  =  f_23 + 2.0F;
    f_28  =  f_26 / f_27;
    i_29  =  isless(f_11, 0.0F);
    if(i_29 == 1)
    {
      // BLOCK 5
      f_30  =  -f_28;
      f_31  =  f_30;
    }  // B4
    else
    {
      // BLOCK 6
      i_32  =  isless(0.0F, f_11);
      if(i_32 == 1)
      {
        // BLOCK 7
        f_31  =  f_28;
      }  // B6
      else
      {
        // BLOCK 8
        f_31  =  f_11;
      }  // B6
    }  // B4
    // BLOCK 9 MERGES [5 7 8 ]
    ul_33  =  ul_1 + l_9;
    f_34  =  fabs(f_31);
    f_35  =  f_34 * f_12;
    *((__global float *) ul_33)  =  f_35;
  }  // B0
  else
  {
    // BLOCK 10
  }  // B0
  // BLOCK 11 MERGES [10 9 ]
  return;
}  //  kernel
