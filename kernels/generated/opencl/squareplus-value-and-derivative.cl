// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 88fcc42ceeafb13d54e90c255b952a67c496a99e692b50a68cb095697327abbe
// function: squareplus
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericMapBoth(in0, out0, out1, numbers, shape, 10) over elements
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __global uchar *numbers, __global uchar *shape, __private int code)
{
  int i_63, i_35, i_36, i_66, i_7, i_6, i_43, i_41, i_45, i_19, i_51, i_17, i_56, i_21, i_53, i_54, i_28;
  long l_11, l_12, l_13;
  float f_38, f_39, f_44, f_42, f_32, f_33, f_30, f_31, f_37, f_34, f_24, f_25, f_22, f_23, f_29, f_26, f_27, f_16, f_15, f_20, f_18, f_10, f_64, f_65, f_62, f_67, f_57, f_55, f_60, f_61, f_58, f_59, f_48, f_49, f_46, f_47, f_52, f_50;
  bool b_8;
  ulong ul_40, ul_9, ul_4, ul_68, ul_5, ul_2, ul_3, ul_0, ul_1, ul_14;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) y;
  ul_2  =  (ulong) z;
  ul_3  =  (ulong) numbers;
  ul_4  =  (ulong) shape;
  ul_5  =  ul_4 + 16L;
  i_6  =  *((__global int *) ul_5);
  i_7  =  get_global_id(0);
  b_8  =  i_7 < i_6;
  if(b_8)
  {
    // BLOCK 1
    ul_9  =  ul_3 + 16L;
    f_10  =  *((__global float *) ul_9);
    l_11  =  (long) i_7;
    l_12  =  l_11 + 4L;
    l_13  =  l_12 << 2;
    ul_14  =  ul_0 + l_13;
    f_15  =  *((__global float *) ul_14);
    f_16  =  fabs(f_15);
    i_17  =  isless(f_16, f_10);
    if(i_17 == 1)
    {
      // BLOCK 2
      f_18  =  f_10;
    }  // B1
    else
    {
      // BLOCK 3
      f_18  =  f_16;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_19  =  isless(f_16, f_10);
    if(i_19 == 1)
    {
      // BLOCK 5
      f_20  =  f_16;
    }  // B4
    else
    {
      // BLOCK 6
      f_20  =  f_10;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_21  =  isequal(f_20, 0.0F);
    if(i_21 == 1)
    {
      // BLOCK 8
      f_22  =  f_18;
    }  // B7
    else
    {
      // BLOCK 9
      f_23  =  f_20 / f_18;
      f_24  =  fma(f_23, f_23, 1.0F);
      f_25  =  sqrt(f_24);
      f_26  =  f_25 * f_18;
      f_22  =  f_26;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    f_27  =  f_10 * 0.5F;
    i_28  =  isequal(f_10, 0.0F);
    if(i_28 == 1)
    {
      // BLOCK 11
      f_29  =  f_15 - f_15;
      f_30  =  f_29;
    }  // B10
    else
    {
      // BLOCK 12
      f_31  =  f_16 * 0.5F;
      f_32  =  fma(f_22, 0.5F, f_31);
      f_33  =  f_27 / f_32;
      f_34  =  f_33 * f_27;
      f_30  =  f_34;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    i_35  =  isless(f_15, 0.0F);
    if(i_35 == 1)
    {
      // BLOCK 14
      i_36  =  isless(3.4028235E38F, f_16);
      if(i_36 == 1)
      {
        // BLOCK 15
        f_37  =  0.0F;
      }  // B14
      else
      {
        // BLOCK 16
        f_37  =  f_30;
      }  // B14
    }  // B13
    else
    {
      // BLOCK 17
      f_38  =  f_15 * 0.5F;
      f_39  =  fma(f_22, 0.5F, f_38);
      f_37  =  f_39;
    }  // B13
    // BLOCK 18 MERGES [16 17 15 ]
    ul_40  =  ul_1 + l_13;
    *((__global float *) ul_40)  =  f_37;
    i_41  =  isless(f_16, f_10);
    if(i_41 == 1)
    {
      // BLOCK 19
      f_42  =  f_10;
    }  // B18
    else
    {
      // BLOCK 20
      f_42  =  f_16;
    }  // B18
    // BLOCK 21 MERGES [19 20 ]
    i_43  =  isless(f_16, f_10);
    if(i_43 == 1)
    {
      // BLOCK 22
      f_44  =  f_16;
    }  // B21
    else
    {
      // BLOCK 23
      f_44  =  f_10;
    }  // B21
    // BLOCK 24 MERGES [22 23 ]
    i_45  =  isequal(f_44, 0.0F);
    if(i_45 == 1)
    {
      // BLOCK 25
      f_46  =  f_42;
    }  // B24
    else
    {
      // BLOCK 26
      f_47  =  f_44 / f_42;
      f_48  =  fma(f_47, f_47, 1.0F);
      f_49  =  sqrt(f_48);
      f_50  =  f_49 * f_42;
      f_46  =  f_50;
    }  // B24
    // BLOCK 27 MERGES [25 26 ]
    i_51  =  isless(3.4028235E38F, f_16);
    if(i_51 == 1)
    {
      // BLOCK 28
      f_52  =  1.0F;
    }  // B27
    else
    {
      // BLOCK 29
      i_53  =  isequal(f_10, 0.0F);
      if(i_53 == 1)
      {
        // BLOCK 30
        i_54  =  isless(0.0F, f_16);
        if(i_54 == 1)
        {
          // BLOCK 31
          f_52  =  1.0F;
        }  // B30
        else
        {
          // BLOCK 32
          f_52  =  0.0F;
        }  // B30
      }  // B29
      else
      {
        // BLOCK 33
        f_55  =  f_16 / f_46;
        f_52  =  f_55;
      }  // B29
    }  // B27
    // BLOCK 34 MERGES [28 31 32 33 ]
    i_56  =  isequal(f_10, 0.0F);
    if(i_56 == 1)
    {
      // BLOCK 35
      f_57  =  0.0F;
    }  // B34
    else
    {
      // BLOCK 36
      f_58  =  f_46 * 0.5F;
      f_59  =  fma(f_16, 0.5F, f_58);
      f_60  =  f_27 / f_59;
      f_61  =  f_27 / f_46;
      f_62  =  f_60 * f_61;
      f_57  =  f_62;
    }  // B34
    // BLOCK 37 MERGES [35 36 ]
    i_63  =  isless(f_15, 0.0F);
    if(i_63 == 1)
    {
      // BLOCK 38
      f_64  =  f_57;
    }  // B37
    else
    {
      // BLOCK 39
      f_65  =  fma(f_52, 0.5F, 0.5F);
      f_64  =  f_65;
    }  // B37
    // BLOCK 40 MERGES [39 38 ]
    i_66  =  isequal(f_15, f_15);
    if(i_66 == 1)
    {
      // BLOCK 41
      f_67  =  f_64;
    }  // B40
    else
    {
      // BLOCK 42
      f_67  =  f_15;
    }  // B40
    // BLOCK 43 MERGES [42 41 ]
    ul_68  =  ul_2 + l_13;
    *((__global float *) ul_68)  =  f_67;
  }  // B0
  else
  {
    // BLOCK 44
  }  // B0
  // BLOCK 45 MERGES [44 43 ]
  return;
}  //  kernel
