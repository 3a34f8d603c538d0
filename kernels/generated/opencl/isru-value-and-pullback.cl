// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: e20b2ab06c4b4cdfd16958954e971d015bebb51abb6a97369a3e02a67fcbb935
// function: isru
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, numbers_0, numbers_1, shape_0, 35) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private float numbers_0, __private float numbers_1, __private int shape_0, __private int code)
{
  bool b_13;
  float f_9, f_11, f_18, f_19, f_20, f_21, f_23, f_24, f_25, f_28, f_29, f_30, f_31, f_32, f_35, f_37, f_38, f_39, f_41, f_42, f_43, f_44, f_45, f_47, f_49;
  int i_7, i_12, i_22, i_26, i_27, i_34, i_36, i_40;
  long l_14, l_15, l_16;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_17, *ul_33, *ul_46, *ul_48;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  y;
  ul_3  =  dx;
  i_7  =  shape_0;
  f_9  =  numbers_0;
  f_11  =  numbers_1;
  i_12  =  get_global_id(0);
  b_13  =  i_12 < i_7;
  if(b_13)
  {
    // BLOCK 1
    l_14  =  (long) i_12;
    l_15  =  l_14 + 4L;
    l_16  =  l_15 << 2;
    ul_17  =  ul_0 + l_16;
    f_18  =  *((__global float *) ul_17);
    f_19  =  f_9 * f_18;
    f_20  =  fabs(f_19);
    f_21  =  1.0F / f_20;
    i_22  =  isless(1.0F, f_20);
    if(i_22 == 1)
    {
      // BLOCK 2
      f_23  =  f_21;
    }  // B1
    else
    {
      // BLOCK 3
      f_23  =  f_20;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    f_24  =  fma(f_23, f_23, 1.0F);
    f_25  =  sqrt(f_24);
    i_26  =  isless(1.0F, f_20);
    if(i_26 == 1)
    {
      // BLOCK 5
      i_27  =  isless(f_18, 0.0F);
      if(i_27 == 1)
      {
        // BLOCK 6
        f_28  =  -f_11;
        f_29  =  f_28;
      }  // B5
      else
      {
        // BLOCK 7
        f_29  =  f_11;
      }  // B5
      // BLOCK 8 MERGES [6 7 ]
      f_30  =  f_29 / f_25;
      f_31  =  f_30;
    }  // B4
    else
    {
      // BLOCK 9
      f_32  =  f_18 / f_25;
      f_31  =  f_32;
    }  // B4
    // BLOCK 10 MERGES [9 8 ]
    ul_33  =  ul_2 + l_16;
    *((__global float *) ul_33)  =  f_31;
    i_34  =  isless(1.0F, f_20);
    if(i_34 == 1)
    {
      // BLOCK 11
      f_35  =  f_21;
    }  // B10
    else
    {
      // BLOCK 12
      f_35  =  f_20;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    i_36  =  isless(1.0F, f_20);
    if(i_36 == 1)
    {
      // BLOCK 14
      f_37  =  f_35 * f_35;
      f_38  =  f_37 * f_35;
      f_39  =  f_38;
    }  // B13
    else
    {
      // BLOCK 15
      f_39  =  1.0F;
    }  // B13
    // BLOCK 16 MERGES [14 15 ]
    i_40  =  isequal(f_18, f_18);
    if(i_40 == 1)
    {
      // BLOCK 17
      f_41  =  fma(f_35, f_35, 1.0F);
      f_42  =  sqrt(f_41);
      f_43  =  f_42 * f_41;
      f_44  =  f_39 / f_43;
      f_45  =  f_44;
    }  // B16
    else
    {
      // BLOCK 18
      f_45  =  f_18;
    }  // B16
    // BLOCK 19 MERGES [18 17 ]
    ul_46  =  ul_1 + l_16;
    f_47  =  *((__global float *) ul_46);
    ul_48  =  ul_3 + l_16;
    f_49  =  f_45 * f_47;
    *((__global float *) ul_48)  =  f_49;
  }  // B0
  else
  {
    // BLOCK 20
  }  // B0
  // BLOCK 21 MERGES [20 19 ]
  return;
}  //  kernel
