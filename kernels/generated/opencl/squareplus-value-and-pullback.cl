// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 2bc5c083d727ad6953032da7603619f091967cfca7f140aed50cae738dd4d96d
// function: squareplus
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericPullBoth(in0, in1, out0, out1, numbers, shape, 10) over elements
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __global uchar *numbers, __global uchar *shape, __private int code)
{
  int i_64, i_29, i_67, i_36, i_7, i_8, i_37, i_44, i_42, i_46, i_20, i_52, i_18, i_55, i_22, i_54, i_57;
  long l_12, l_13, l_14;
  float f_40, f_38, f_39, f_45, f_43, f_32, f_33, f_30, f_31, f_34, f_35, f_24, f_25, f_23, f_28, f_26, f_27, f_16, f_17, f_21, f_19, f_72, f_70, f_11, f_65, f_62, f_63, f_68, f_66, f_56, f_60, f_61, f_58, f_59, f_48, f_49, f_47, f_53, f_50, f_51;
  bool b_9;
  ulong ul_41, ul_6, ul_71, ul_4, ul_5, ul_69, ul_2, ul_3, ul_0, ul_1, ul_15, ul_10;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) dy;
  ul_2  =  (ulong) y;
  ul_3  =  (ulong) dx;
  ul_4  =  (ulong) numbers;
  ul_5  =  (ulong) shape;
  ul_6  =  ul_5 + 16L;
  i_7  =  *((__global int *) ul_6);
  i_8  =  get_global_id(0);
  b_9  =  i_8 < i_7;
  if(b_9)
  {
    // BLOCK 1
    ul_10  =  ul_4 + 16L;
    f_11  =  *((__global float *) ul_10);
    l_12  =  (long) i_8;
    l_13  =  l_12 + 4L;
    l_14  =  l_13 << 2;
    ul_15  =  ul_0 + l_14;
    f_16  =  *((__global float *) ul_15);
    f_17  =  fabs(f_16);
    i_18  =  isless(f_17, f_11);
    if(i_18 == 1)
    {
      // BLOCK 2
      f_19  =  f_11;
    }  // B1
    else
    {
      // BLOCK 3
      f_19  =  f_17;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_20  =  isless(f_17, f_11);
    if(i_20 == 1)
    {
      // BLOCK 5
      f_21  =  f_17;
    }  // B4
    else
    {
      // BLOCK 6
      f_21  =  f_11;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_22  =  isequal(f_21, 0.0F);
    if(i_22 == 1)
    {
      // BLOCK 8
      f_23  =  f_19;
    }  // B7
    else
    {
      // BLOCK 9
      f_24  =  f_21 / f_19;
      f_25  =  fma(f_24, f_24, 1.0F);
      f_26  =  sqrt(f_25);
      f_27  =  f_26 * f_19;
      f_23  =  f_27;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    f_28  =  f_11 * 0.5F;
    i_29  =  isequal(f_11, 0.0F);
    if(i_29 == 1)
    {
      // BLOCK 11
      f_30  =  f_16 - f_16;
      f_31  =  f_30;
    }  // B10
    else
    {
      // BLOCK 12
      f_32  =  f_17 * 0.5F;
      f_33  =  fma(f_23, 0.5F, f_32);
      f_34  =  f_28 / f_33;
      f_35  =  f_34 * f_28;
      f_31  =  f_35;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    i_36  =  isless(f_16, 0.0F);
    if(i_36 == 1)
    {
      // BLOCK 14
      i_37  =  isless(3.4028235E38F, f_17);
      if(i_37 == 1)
      {
        // BLOCK 15
        f_38  =  0.0F;
      }  // B14
      else
      {
        // BLOCK 16
        f_38  =  f_31;
      }  // B14
    }  // B13
    else
    {
      // BLOCK 17
      f_39  =  f_16 * 0.5F;
      f_40  =  fma(f_23, 0.5F, f_39);
      f_38  =  f_40;
    }  // B13
    // BLOCK 18 MERGES [16 17 15 ]
    ul_41  =  ul_2 + l_14;
    *((__global float *) ul_41)  =  f_38;
    i_42  =  isless(f_17, f_11);
    if(i_42 == 1)
    {
      // BLOCK 19
      f_43  =  f_11;
    }  // B18
    else
    {
      // BLOCK 20
      f_43  =  f_17;
    }  // B18
    // BLOCK 21 MERGES [19 20 ]
    i_44  =  isless(f_17, f_11);
    if(i_44 == 1)
    {
      // BLOCK 22
      f_45  =  f_17;
    }  // B21
    else
    {
      // BLOCK 23
      f_45  =  f_11;
    }  // B21
    // BLOCK 24 MERGES [22 23 ]
    i_46  =  isequal(f_45, 0.0F);
    if(i_46 == 1)
    {
      // BLOCK 25
      f_47  =  f_43;
    }  // B24
    else
    {
      // BLOCK 26
      f_48  =  f_45 / f_43;
      f_49  =  fma(f_48, f_48, 1.0F);
      f_50  =  sqrt(f_49);
      f_51  =  f_50 * f_43;
      f_47  =  f_51;
    }  // B24
    // BLOCK 27 MERGES [25 26 ]
    i_52  =  isless(3.4028235E38F, f_17);
    if(i_52 == 1)
    {
      // BLOCK 28
      f_53  =  1.0F;
    }  // B27
    else
    {
      // BLOCK 29
      i_54  =  isequal(f_11, 0.0F);
      if(i_54 == 1)
      {
        // BLOCK 30
        i_55  =  isless(0.0F, f_17);
        if(i_55 == 1)
        {
          // BLOCK 31
          f_53  =  1.0F;
        }  // B30
        else
        {
          // BLOCK 32
          f_53  =  0.0F;
        }  // B30
      }  // B29
      else
      {
        // BLOCK 33
        f_56  =  f_17 / f_47;
        f_53  =  f_56;
      }  // B29
    }  // B27
    // BLOCK 34 MERGES [28 31 32 33 ]
    i_57  =  isequal(f_11, 0.0F);
    if(i_57 == 1)
    {
      // BLOCK 35
      f_58  =  0.0F;
    }  // B34
    else
    {
      // BLOCK 36
      f_59  =  f_47 * 0.5F;
      f_60  =  fma(f_17, 0.5F, f_59);
      f_61  =  f_28 / f_60;
      f_62  =  f_28 / f_47;
      f_63  =  f_61 * f_62;
      f_58  =  f_63;
    }  // B34
    // BLOCK 37 MERGES [35 36 ]
    i_64  =  isless(f_16, 0.0F);
    if(i_64 == 1)
    {
      // BLOCK 38
      f_65  =  f_58;
    }  // B37
    else
    {
      // BLOCK 39
      f_66  =  fma(f_53, 0.5F, 0.5F);
      f_65  =  f_66;
    }  // B37
    // BLOCK 40 MERGES [39 38 ]
    i_67  =  isequal(f_16, f_16);
    if(i_67 == 1)
    {
      // BLOCK 41
      f_68  =  f_65;
    }  // B40
    else
    {
      // BLOCK 42
      f_68  =  f_16;
    }  // B40
    // BLOCK 43 MERGES [42 41 ]
    ul_69  =  ul_1 + l_14;
    f_70  =  *((__global float *) ul_69);
    ul_71  =  ul_3 + l_14;
    f_72  =  f_68 * f_70;
    *((__global float *) ul_71)  =  f_72;
  }  // B0
  else
  {
    // BLOCK 44
  }  // B0
  // BLOCK 45 MERGES [44 43 ]
  return;
}  //  kernel
