// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: fc8619dc20ad4743df763daccb4a987204e81cb6db51081f11471081ab971e21
// function: log_sigmoid
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, shape_0, 4) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private int shape_0, __private int code)
{
  bool b_8;
  float f_13, f_15, f_17, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_36, f_37, f_38, f_40, f_42, f_44;
  int i_6, i_7, i_14, i_35, i_39;
  long l_9, l_10, l_11;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_12, *ul_16, *ul_41, *ul_43;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  y;
  ul_3  =  dx;
  i_6  =  shape_0;
  i_7  =  get_global_id(0);
  b_8  =  i_7 < i_6;
  if(b_8)
  {
    // BLOCK 1
    l_9  =  (long) i_7;
    l_10  =  l_9 + 4L;
    l_11  =  l_10 << 2;
    ul_12  =  ul_0 + l_11;
    f_13  =  *((__global float *) ul_12);
    i_14  =  isless(0.0F, f_13);
    if(i_14 == 1)
    {
      // BLOCK 2
      f_15  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_15  =  f_13;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    ul_16  =  ul_2 + l_11;
    f_17  =  fabs(f_13);
    f_18  =  -f_17;
    f_19  =  exp(f_18);
    f_20  =  f_19 + 2.0F;
    f_21  =  f_19 / f_20;
    f_22  =  f_21 * f_21;
    f_23  =  fma(f_22, 0.13434482F, 0.14116766F);
    f_24  =  fma(f_22, f_23, 0.20003854F);
    f_25  =  fma(f_22, f_24, 0.3333332F);
    f_26  =  f_21 * f_22;
    f_27  =  fma(f_25, f_26, f_21);
    f_28  =  f_27 * 2.0F;
    f_29  =  f_15 - f_28;
    *((__global float *) ul_16)  =  f_29;
    f_30  =  f_17 * -0.5F;
    f_31  =  exp(f_30);
    f_32  =  fma(f_31, f_31, 1.0F);
    f_33  =  1.0F / f_32;
    f_34  =  -f_13;
    i_35  =  isless(f_34, 0.0F);
    if(i_35 == 1)
    {
      // BLOCK 5
      f_36  =  f_33 * f_31;
      f_37  =  f_36 * f_31;
      f_38  =  f_37;
    }  // B4
    else
    {
      // BLOCK 6
      f_38  =  f_33;
    }  // B4
    // BLOCK 7 MERGES [6 5 ]
    i_39  =  isequal(f_13, f_13);
    if(i_39 == 1)
    {
      // BLOCK 8
      f_40  =  f_38;
    }  // B7
    else
    {
      // BLOCK 9
      f_40  =  f_13;
    }  // B7
    // BLOCK 10 MERGES [9 8 ]
    ul_41  =  ul_1 + l_11;
    f_42  =  *((__global float *) ul_41);
    ul_43  =  ul_3 + l_11;
    f_44  =  f_40 * f_42;
    *((__global float *) ul_43)  =  f_44;
  }  // B0
  else
  {
    // BLOCK 11
  }  // B0
  // BLOCK 12 MERGES [11 10 ]
  return;
}  //  kernel
