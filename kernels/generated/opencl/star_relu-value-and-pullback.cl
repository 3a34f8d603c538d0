// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 780a05b520ca3d50a7850c6566204272d353ec74345eb7009504d67785a189eb
// function: star_relu
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, numbers_0, numbers_1, numbers_2, numbers_3, shape_0, 30) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private int shape_0, __private int code)
{
  bool b_17;
  float f_9, f_11, f_13, f_15, f_22, f_24, f_26, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_48, f_49, f_50, f_53, f_54, f_55, f_59, f_61, f_63;
  int i_7, i_16, i_23, i_25, i_27, i_46, i_47, i_52, i_56, i_57, i_58;
  long l_18, l_19, l_20;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_21, *ul_51, *ul_60, *ul_62;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  y;
  ul_3  =  dx;
  i_7  =  shape_0;
  f_9  =  numbers_0;
  f_11  =  numbers_1;
  f_13  =  numbers_2;
  f_15  =  numbers_3;
  i_16  =  get_global_id(0);
  b_17  =  i_16 < i_7;
  if(b_17)
  {
    // BLOCK 1
    l_18  =  (long) i_16;
    l_19  =  l_18 + 4L;
    l_20  =  l_19 << 2;
    ul_21  =  ul_0 + l_20;
    f_22  =  *((__global float *) ul_21);
    i_23  =  isless(f_22, 0.0F);
    if(i_23 == 1)
    {
      // BLOCK 2
      f_24  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_24  =  f_22;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_25  =  isless(f_24, -1.0E15F);
    if(i_25 == 1)
    {
      // BLOCK 5
      f_26  =  -1.0E15F;
    }  // B4
    else
    {
      // BLOCK 6
      i_27  =  isless(1.0E15F, f_24);
      if(i_27 == 1)
      {
        // BLOCK 7
        f_26  =  1.0E15F;
      }  // B6
      else
      {
        // BLOCK 8
        f_26  =  f_24;
      }  // B6
    }  // B4
    // BLOCK 9 MERGES [7 8 5 ]
    f_28  =  f_26 * f_26;
    f_29  =  f_28 * 4097.0F;
    f_30  =  f_29 - f_28;
    f_31  =  f_29 - f_30;
    f_32  =  fma(f_31, f_9, f_13);
    f_33  =  fma(f_26, 4096.0F, f_26);
    f_34  =  f_33 - f_26;
    f_35  =  f_33 - f_34;
    f_36  =  f_26 - f_35;
    f_37  =  f_26 + f_35;
    f_38  =  f_35 * f_35;
    f_39  =  f_38 - f_31;
    f_40  =  fma(f_36, f_37, f_39);
    f_41  =  f_40 * f_9;
    f_42  =  fma(f_28, f_11, f_41);
    f_43  =  f_42 + f_15;
    f_44  =  f_32 + f_43;
    f_45  =  f_9 + f_11;
    i_46  =  isless(1.0E15F, f_24);
    if(i_46 == 1)
    {
      // BLOCK 10
      i_47  =  isequal(f_45, 0.0F);
      if(i_47 == 1)
      {
        // BLOCK 11
        f_48  =  f_44;
      }  // B10
      else
      {
        // BLOCK 12
        f_49  =  f_45 * f_24;
        f_50  =  f_49 * f_24;
        f_48  =  f_50;
      }  // B10
    }  // B9
    else
    {
      // BLOCK 13
      f_48  =  f_44;
    }  // B9
    // BLOCK 14 MERGES [13 11 12 ]
    ul_51  =  ul_2 + l_20;
    *((__global float *) ul_51)  =  f_48;
    i_52  =  isless(f_22, 0.0F);
    if(i_52 == 1)
    {
      // BLOCK 15
      f_53  =  0.0F;
    }  // B14
    else
    {
      // BLOCK 16
      f_54  =  f_45 * 2.0F;
      f_55  =  f_54 * f_22;
      i_56  =  isequal(f_54, 0.0F);
      if(i_56 == 1)
      {
        // BLOCK 17
        i_57  =  isequal(f_22, f_22);
        if(i_57 == 1)
        {
          // BLOCK 18
          f_53  =  0.0F;
        }  // B17
        else
        {
          // BLOCK 19
          f_53  =  f_55;
        }  // B17
      }  // B16
      else
      {
        // BLOCK 20
        f_53  =  f_55;
      }  // B16
    }  // B14
    // BLOCK 21 MERGES [20 19 18 15 ]
    i_58  =  isequal(f_22, f_22);
    if(i_58 == 1)
    {
      // BLOCK 22
      f_59  =  f_53;
    }  // B21
    else
    {
      // BLOCK 23
      f_59  =  f_22;
    }  // B21
    // BLOCK 24 MERGES [23 22 ]
    ul_60  =  ul_1 + l_20;
    f_61  =  *((__global float *) ul_60);
    ul_62  =  ul_3 + l_20;
    f_63  =  f_59 * f_61;
    *((__global float *) ul_62)  =  f_63;
  }  // B0
  else
  {
    // BLOCK 25
  }  // B0
  // BLOCK 26 MERGES [25 24 ]
  return;
}  //  kernel
