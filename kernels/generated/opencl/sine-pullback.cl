// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 2873252c0e0689ec1dc4962451ea8ebb22e45804bae5ba43c46daa33f7d91530
// function: sine
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericPull(in0, in1, out0, numbers, shape, 1, 32) over elements
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __global uchar *numbers, __global uchar *shape, __private int what, __private int code)
{
  int i_61, i_7, i_6, i_107, i_105, i_106, i_48, i_83, i_52, i_84, i_49, i_81, i_50, i_82, i_23, i_56, i_53, i_118;
  long l_11, l_9, l_10;
  float f_104, f_102, f_103, f_108, f_109, f_96, f_97, f_94, f_95, f_100, f_101, f_98, f_99, f_88, f_89, f_86, f_87, f_92, f_93, f_90, f_91, f_80, f_78, f_79, f_85, f_13, f_120, f_119, f_124, f_122, f_112, f_113, f_110, f_111, f_116, f_117, f_114, f_115, f_40, f_41, f_38, f_39, f_44, f_45, f_42, f_43, f_32, f_33, f_30, f_31, f_36, f_37, f_34, f_35, f_24, f_25, f_22, f_28, f_29, f_26, f_27, f_17, f_15, f_21, f_19, f_72, f_73, f_70, f_71, f_76, f_77, f_74, f_75, f_64, f_65, f_62, f_63, f_68, f_69, f_66, f_67, f_57, f_54, f_55, f_60, f_58, f_59, f_46, f_47, f_51;
  bool b_8;
  ulong ul_121, ul_20, ul_18, ul_0, ul_1, ul_123, ul_4, ul_5, ul_2, ul_3, ul_16, ul_14, ul_12;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) dy;
  ul_2  =  (ulong) dx;
  ul_3  =  (ulong) numbers;
  ul_4  =  (ulong) shape;
  ul_5  =  ul_4 + 16L;
  i_6  =  *((__global int *) ul_5);
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
    ul_14  =  ul_3 + 16L;
    f_15  =  *((__global float *) ul_14);
    ul_16  =  ul_3 + 20L;
    f_17  =  *((__global float *) ul_16);
    ul_18  =  ul_3 + 24L;
    f_19  =  *((__global float *) ul_18);
    ul_20  =  ul_3 + 28L;
    f_21  =  *((__global float *) ul_20);
    f_22  =  fabs(f_13);
    i_23  =  isless(1.0E30F, f_22);
    if(i_23 == 1)
    {
      // BLOCK 2
      f_24  =  8.6736174E-19F;
    }  // B1
    else
    {
      // BLOCK 3
      f_24  =  1.0F;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    f_25  =  f_15 + f_17;
    f_26  =  f_25 * f_13;
    f_27  =  cos(f_26);
    f_28  =  f_24 * f_13;
    f_29  =  f_28 * 4097.0F;
    f_30  =  f_29 - f_28;
    f_31  =  f_29 - f_30;
    f_32  =  f_28 - f_31;
    f_33  =  f_31 * f_15;
    f_34  =  f_26 * f_24;
    f_35  =  f_33 - f_34;
    f_36  =  fma(f_32, f_15, f_35);
    f_37  =  fma(f_31, f_17, f_36);
    f_38  =  f_19 * f_28;
    f_39  =  fma(f_32, f_17, f_38);
    f_40  =  f_37 + f_39;
    f_41  =  f_40 / f_24;
    f_42  =  cos(f_41);
    f_43  =  f_27 * f_42;
    f_44  =  sin(f_26);
    f_45  =  sin(f_41);
    f_46  =  f_44 * f_45;
    f_47  =  f_43 - f_46;
    i_48  =  isequal(f_15, 1.0F);
    if(i_48 == 1)
    {
      // BLOCK 5
      i_49  =  isequal(f_17, 0.0F);
      if(i_49 == 1)
      {
        // BLOCK 6
        i_50  =  isequal(f_19, 0.0F);
        if(i_50 == 1)
        {
          // BLOCK 7
          f_51  =  f_27;
        }  // B6
        else
        {
          // BLOCK 8
          f_51  =  f_47;
        }  // B6
      }  // B5
      else
      {
        // BLOCK 9
        f_51  =  f_47;
      }  // B5
    }  // B4
    else
    {
      // BLOCK 10
      f_51  =  f_47;
    }  // B4
    // BLOCK 11 MERGES [7 10 8 9 ]
    i_52  =  isless(f_21, 1.0F);
    if(i_52 == 1)
    {
      // BLOCK 12
      i_53  =  isless(1.0E30F, f_22);
      if(i_53 == 1)
      {
        // BLOCK 13
        f_54  =  f_13 * f_21;
        f_55  =  fabs(f_54);
        i_56  =  isless(1.0E30F, f_55);
        if(i_56 == 1)
        {
          // BLOCK 14
          f_57  =  8.6736174E-19F;
        }  // B13
        else
        {
          // BLOCK 15
          f_57  =  1.0F;
        }  // B13
        // BLOCK 16 MERGES [14 15 ]
        f_58  =  f_25 * f_54;
        f_59  =  cos(f_58);
        f_60  =  sin(f_58);
        i_61  =  isequal(f_58, 0.0F);
        if(i_61 == 1)
        {
          // BLOCK 17
          f_62  =  f_60;
        }  // B16
        else
        {
          // BLOCK 18
          f_63  =  f_57 * f_54;
          f_64  =  f_63 * 4097.0F;
          f_65  =  f_64 - f_63;
          f_66  =  f_64 - f_65;
          f_67  =  f_63 - f_66;
          f_68  =  f_66 * f_15;
          f_69  =  f_58 * f_57;
          f_70  =  f_68 - f_69;
          f_71  =  fma(f_67, f_15, f_70);
          f_72  =  fma(f_66, f_17, f_71);
          f_73  =  f_63 * f_19;
          f_74  =  fma(f_67, f_17, f_73);
          f_75  =  f_72 + f_74;
          f_76  =  f_75 / f_57;
          f_77  =  cos(f_76);
          f_78  =  sin(f_76);
          f_79  =  f_59 * f_78;
          f_80  =  fma(f_60, f_77, f_79);
          i_81  =  isequal(f_15, 1.0F);
          if(i_81 == 1)
          {
            // BLOCK 19
            i_82  =  isequal(f_17, 0.0F);
            if(i_82 == 1)
            {
              // BLOCK 20
              i_83  =  isequal(f_19, 0.0F);
              if(i_83 == 1)
              {
                // BLOCK 21
                f_62  =  f_60;
              }  // B20
              else
              {
                // BLOCK 22
                f_62  =  f_80;
              }  // B20
            }  // B19
            else
            {
              // BLOCK 23
              f_62  =  f_80;
            }  // B19
          }  // B18
          else
          {
            // BLOCK 24
            f_62  =  f_80;
          }  // B18
        }  // B16
        // BLOCK 25 MERGES [24 17 22 23 21 ]
        i_84  =  isless(1.0E30F, f_55);
        if(i_84 == 1)
        {
          // BLOCK 26
          f_85  =  8.6736174E-19F;
        }  // B25
        else
        {
          // BLOCK 27
          f_85  =  1.0F;
        }  // B25
        // BLOCK 28 MERGES [26 27 ]
        f_86  =  f_85 * f_54;
        f_87  =  f_86 * 4097.0F;
        f_88  =  f_87 - f_86;
        f_89  =  f_87 - f_88;
        f_90  =  f_86 - f_89;
        f_91  =  f_89 * f_15;
        f_92  =  f_58 * f_85;
        f_93  =  f_91 - f_92;
        f_94  =  fma(f_90, f_15, f_93);
        f_95  =  fma(f_89, f_17, f_94);
        f_96  =  f_86 * f_19;
        f_97  =  fma(f_90, f_17, f_96);
        f_98  =  f_95 + f_97;
        f_99  =  f_98 / f_85;
        f_100  =  cos(f_99);
        f_101  =  f_100 * f_59;
        f_102  =  sin(f_99);
        f_103  =  f_102 * f_60;
        f_104  =  f_101 - f_103;
        i_105  =  isequal(f_15, 1.0F);
        if(i_105 == 1)
        {
          // BLOCK 29
          i_106  =  isequal(f_17, 0.0F);
          if(i_106 == 1)
          {
            // BLOCK 30
            i_107  =  isequal(f_19, 0.0F);
            if(i_107 == 1)
            {
              // BLOCK 31
              f_108  =  f_59;
            }  // B30
            else
            {
              // BLOCK 32
              f_108  =  f_104;
            }  // B30
          }  // B29
          else
          {
            // BLOCK 33
            f_108  =  f_104;
          }  // B29
        }  // B28
        else
        {
          // BLOCK 34
          f_108  =  f_104;
        }  // B28
        // BLOCK 35 MERGES [31 34 32 33 ]
        f_109  =  f_62;
        f_110  =  f_108;
        // BLOCK 36 MERGES [35 37 ]
        f_109  =  f_62;
        f_110  =  f_108;
        f_111  =  f_21;
        for(;isless(f_111, 1.0F) == 1;)
        {
          // BLOCK 37
          f_112  =  f_109 * 2.0F;
          f_113  =  f_110 * f_112;
          f_114  =  f_111 * 2.0F;
          f_115  =  f_109 * f_112;
          f_116  =  1.0F - f_115;
          f_109  =  f_113;
          f_110  =  f_116;
          f_111  =  f_114;
        }  // B36
        // BLOCK 38
        f_117  =  f_110;
      }  // B12
      else
      {
        // BLOCK 39
        f_117  =  f_51;
      }  // B12
    }  // B11
    else
    {
      // BLOCK 40
      f_117  =  f_51;
    }  // B11
    // BLOCK 41 MERGES [38 40 39 ]
    i_118  =  isequal(f_13, f_13);
    if(i_118 == 1)
    {
      // BLOCK 42
      f_119  =  f_117 * f_25;
      f_120  =  f_119;
    }  // B41
    else
    {
      // BLOCK 43
      f_120  =  f_13;
    }  // B41
    // BLOCK 44 MERGES [43 42 ]
    ul_121  =  ul_1 + l_11;
    f_122  =  *((__global float *) ul_121);
    ul_123  =  ul_2 + l_11;
    f_124  =  f_120 * f_122;
    *((__global float *) ul_123)  =  f_124;
  }  // B0
  else
  {
    // BLOCK 45
  }  // B0
  // BLOCK 46 MERGES [45 44 ]
  return;
}  //  kernel
