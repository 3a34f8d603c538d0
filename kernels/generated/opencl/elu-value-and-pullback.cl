// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 5283f79180e86dc92a7598846aaa39c4deaa40f95a240f230af22af2845fc156
// function: elu
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, numbers_0, shape_0, 15) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private float numbers_0, __private int shape_0, __private int code)
{
  bool b_11;
  float f_9, f_16, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_33, f_34, f_35, f_36, f_37, f_38, f_40, f_42, f_44;
  int i_7, i_10, i_17, i_18, i_32, i_39;
  long l_12, l_13, l_14;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_15, *ul_31, *ul_41, *ul_43;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  y;
  ul_3  =  dx;
  i_7  =  shape_0;
  f_9  =  numbers_0;
  i_10  =  get_global_id(0);
  b_11  =  i_10 < i_7;
  if(b_11)
  {
    // BLOCK 1
    l_12  =  (long) i_10;
    l_13  =  l_12 + 4L;
    l_14  =  l_13 << 2;
    ul_15  =  ul_0 + l_14;
    f_16  =  *((__global float *) ul_15);
    i_17  =  isless(f_16, 0.0F);
    if(i_17 == 1)
    {
      // BLOCK 2
      i_18  =  isless(-0.6931F, f_16);
      if(i_18 == 1)
      {
        // BLOCK 3
        f_19  =  fma(f_16, 1.539435E-4F, 0.0013563005F);
        f_20  =  fma(f_19, f_16, 0.008322186F);
        f_21  =  fma(f_20, f_16, 0.041664977F);
        f_22  =  fma(f_21, f_16, 0.16666658F);
        f_23  =  fma(f_22, f_16, 0.5F);
        f_24  =  f_16 * f_16;
        f_25  =  fma(f_23, f_24, f_16);
        f_26  =  f_25;
      }  // B2
      else
      {
        // BLOCK 4
        f_27  =  exp(f_16);
        f_28  =  f_27 - 1.0F;
        f_26  =  f_28;
      }  // B2
      // BLOCK 5 MERGES [3 4 ]
      f_29  =  f_26 * f_9;
      f_30  =  f_29;
    }  // B1
    else
    {
      // BLOCK 6
      f_30  =  f_16;
    }  // B1
    // BLOCK 7 MERGES [6 5 ]
    ul_31  =  ul_2 + l_14;
    *((__global float *) ul_31)  =  f_30;
    i_32  =  isless(0.0F, f_16);
    if(i_32 == 1)
    {
      // BLOCK 8
      f_33  =  1.0F;
    }  // B7
    else
    {
      // BLOCK 9
      f_34  =  fabs(f_16);
      f_35  =  f_34 * -0.5F;
      f_36  =  exp(f_35);
      f_37  =  f_36 * f_9;
      f_38  =  f_37 * f_36;
      f_33  =  f_38;
    }  // B7
    // BLOCK 10 MERGES [9 8 ]
    i_39  =  isequal(f_16, f_16);
    if(i_39 == 1)
    {
      // BLOCK 11
      f_40  =  f_33;
    }  // B10
    else
    {
      // BLOCK 12
      f_40  =  f_16;
    }  // B10
    // BLOCK 13 MERGES [12 11 ]
    ul_41  =  ul_1 + l_14;
    f_42  =  *((__global float *) ul_41);
    ul_43  =  ul_3 + l_14;
    f_44  =  f_40 * f_42;
    *((__global float *) ul_43)  =  f_44;
  }  // B0
  else
  {
    // BLOCK 14
  }  // B0
  // BLOCK 15 MERGES [14 13 ]
  return;
}  //  kernel
