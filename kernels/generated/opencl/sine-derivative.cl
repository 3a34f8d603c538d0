// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: b7f0e58ecc3eebcd09767a0c6ca53166682a8b9dfaec5d53a550b14f4d7f22f4
// function: sine
// order: derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericMap(in0, out0, numbers, shape, 1, 32) over elements
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *numbers, __global uchar *shape, __private int what, __private int code)
{
  int i_104, i_5, i_6, i_105, i_106, i_47, i_48, i_80, i_51, i_83, i_52, i_49, i_81, i_82, i_55, i_117, i_22, i_60;
  long l_8, l_9, l_10;
  float f_102, f_103, f_108, f_109, f_107, f_96, f_97, f_94, f_95, f_100, f_101, f_98, f_99, f_88, f_89, f_86, f_87, f_92, f_93, f_90, f_91, f_78, f_79, f_84, f_85, f_12, f_118, f_119, f_112, f_113, f_110, f_111, f_116, f_114, f_115, f_40, f_41, f_38, f_39, f_44, f_45, f_42, f_43, f_32, f_33, f_30, f_31, f_36, f_37, f_34, f_35, f_24, f_25, f_23, f_28, f_29, f_26, f_27, f_16, f_14, f_20, f_21, f_18, f_72, f_73, f_70, f_71, f_76, f_77, f_74, f_75, f_64, f_65, f_62, f_63, f_68, f_69, f_66, f_67, f_56, f_57, f_54, f_61, f_58, f_59, f_46, f_53, f_50;
  bool b_7;
  ulong ul_120, ul_4, ul_2, ul_3, ul_19, ul_0, ul_1, ul_17, ul_15, ul_13, ul_11;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) y;
  ul_2  =  (ulong) numbers;
  ul_3  =  (ulong) shape;
  ul_4  =  ul_3 + 16L;
  i_5  =  *((__global int *) ul_4);
  i_6  =  get_global_id(0);
  b_7  =  i_6 < i_5;
  if(b_7)
  {
    // BLOCK 1
    l_8  =  (long) i_6;
    l_9  =  l_8 + 4L;
    l_10  =  l_9 << 2;
    ul_11  =  ul_0 + l_10;
    f_12  =  *((__global float *) ul_11);
    ul_13  =  ul_2 + 16L;
    f_14  =  *((__global float *) ul_13);
    ul_15  =  ul_2 + 20L;
    f_16  =  *((__global float *) ul_15);
    ul_17  =  ul_2 + 24L;
    f_18  =  *((__global float *) ul_17);
    ul_19  =  ul_2 + 28L;
    f_20  =  *((__global float *) ul_19);
    f_21  =  fabs(f_12);
    i_22  =  isless(1.0E30F, f_21);
    if(i_22 == 1)
    {
      // BLOCK 2
      f_23  =  8.6736174E-19F;
    }  // B1
    else
    {
      // BLOCK 3
      f_23  =  1.0F;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    f_24  =  f_14 + f_16;
    f_25  =  f_24 * f_12;
    f_26  =  cos(f_25);
    f_27  =  f_23 * f_12;
    f_28  =  f_27 * 4097.0F;
    f_29  =  f_28 - f_27;
    f_30  =  f_28 - f_29;
    f_31  =  f_27 - f_30;
    f_32  =  f_30 * f_14;
    f_33  =  f_25 * f_23;
    f_34  =  f_32 - f_33;
    f_35  =  fma(f_31, f_14, f_34);
    f_36  =  fma(f_30, f_16, f_35);
    f_37  =  f_18 * f_27;
    f_38  =  fma(f_31, f_16, f_37);
    f_39  =  f_36 + f_38;
    f_40  =  f_39 / f_23;
    f_41  =  cos(f_40);
    f_42  =  f_26 * f_41;
    f_43  =  sin(f_25);
    f_44  =  sin(f_40);
    f_45  =  f_43 * f_44;
    f_46  =  f_42 - f_45;
    i_47  =  isequal(f_14, 1.0F);
    if(i_47 == 1)
    {
      // BLOCK 5
      i_48  =  isequal(f_16, 0.0F);
      if(i_48 == 1)
      {
        // BLOCK 6
        i_49  =  isequal(f_18, 0.0F);
        if(i_49 == 1)
        {
          // BLOCK 7
          f_50  =  f_26;
        }  // B6
        else
        {
          // BLOCK 8
          f_50  =  f_46;
        }  // B6
      }  // B5
      else
      {
        // BLOCK 9
        f_50  =  f_46;
      }  // B5
    }  // B4
    else
    {
      // BLOCK 10
      f_50  =  f_46;
    }  // B4
    // BLOCK 11 MERGES [7 10 8 9 ]
    i_51  =  isless(f_20, 1.0F);
    if(i_51 == 1)
    {
      // BLOCK 12
      i_52  =  isless(1.0E30F, f_21);
      if(i_52 == 1)
      {
        // BLOCK 13
        f_53  =  f_12 * f_20;
        f_54  =  fabs(f_53);
        i_55  =  isless(1.0E30F, f_54);
        if(i_55 == 1)
        {
          // BLOCK 14
          f_56  =  8.6736174E-19F;
        }  // B13
        else
        {
          // BLOCK 15
          f_56  =  1.0F;
        }  // B13
        // BLOCK 16 MERGES [14 15 ]
        f_57  =  f_24 * f_53;
        f_58  =  cos(f_57);
        f_59  =  sin(f_57);
        i_60  =  isequal(f_57, 0.0F);
        if(i_60 == 1)
        {
          // BLOCK 17
          f_61  =  f_59;
        }  // B16
        else
        {
          // BLOCK 18
          f_62  =  f_56 * f_53;
          f_63  =  f_62 * 4097.0F;
          f_64  =  f_63 - f_62;
          f_65  =  f_63 - f_64;
          f_66  =  f_62 - f_65;
          f_67  =  f_65 * f_14;
          f_68  =  f_57 * f_56;
          f_69  =  f_67 - f_68;
          f_70  =  fma(f_66, f_14, f_69);
          f_71  =  fma(f_65, f_16, f_70);
          f_72  =  f_62 * f_18;
          f_73  =  fma(f_66, f_16, f_72);
          f_74  =  f_71 + f_73;
          f_75  =  f_74 / f_56;
          f_76  =  cos(f_75);
          f_77  =  sin(f_75);
          f_78  =  f_58 * f_77;
          f_79  =  fma(f_59, f_76, f_78);
          i_80  =  isequal(f_14, 1.0F);
          if(i_80 == 1)
          {
            // BLOCK 19
            i_81  =  isequal(f_16, 0.0F);
            if(i_81 == 1)
            {
              // BLOCK 20
              i_82  =  isequal(f_18, 0.0F);
              if(i_82 == 1)
              {
                // BLOCK 21
                f_61  =  f_59;
              }  // B20
              else
              {
                // BLOCK 22
                f_61  =  f_79;
              }  // B20
            }  // B19
            else
            {
              // BLOCK 23
              f_61  =  f_79;
            }  // B19
          }  // B18
          else
          {
            // BLOCK 24
            f_61  =  f_79;
          }  // B18
        }  // B16
        // BLOCK 25 MERGES [24 17 22 23 21 ]
        i_83  =  isless(1.0E30F, f_54);
        if(i_83 == 1)
        {
          // BLOCK 26
          f_84  =  8.6736174E-19F;
        }  // B25
        else
        {
          // BLOCK 27
          f_84  =  1.0F;
        }  // B25
        // BLOCK 28 MERGES [26 27 ]
        f_85  =  f_84 * f_53;
        f_86  =  f_85 * 4097.0F;
        f_87  =  f_86 - f_85;
        f_88  =  f_86 - f_87;
        f_89  =  f_85 - f_88;
        f_90  =  f_88 * f_14;
        f_91  =  f_57 * f_84;
        f_92  =  f_90 - f_91;
        f_93  =  fma(f_89, f_14, f_92);
        f_94  =  fma(f_88, f_16, f_93);
        f_95  =  f_85 * f_18;
        f_96  =  fma(f_89, f_16, f_95);
        f_97  =  f_94 + f_96;
        f_98  =  f_97 / f_84;
        f_99  =  cos(f_98);
        f_100  =  f_99 * f_58;
        f_101  =  sin(f_98);
        f_102  =  f_101 * f_59;
        f_103  =  f_100 - f_102;
        i_104  =  isequal(f_14, 1.0F);
        if(i_104 == 1)
        {
          // BLOCK 29
          i_105  =  isequal(f_16, 0.0F);
          if(i_105 == 1)
          {
            // BLOCK 30
            i_106  =  isequal(f_18, 0.0F);
            if(i_106 == 1)
            {
              // BLOCK 31
              f_107  =  f_58;
            }  // B30
            else
            {
              // BLOCK 32
              f_107  =  f_103;
            }  // B30
          }  // B29
          else
          {
            // BLOCK 33
            f_107  =  f_103;
          }  // B29
        }  // B28
        else
        {
          // BLOCK 34
          f_107  =  f_103;
        }  // B28
        // BLOCK 35 MERGES [31 34 32 33 ]
        f_108  =  f_61;
        f_109  =  f_107;
        // BLOCK 36 MERGES [35 37 ]
        f_108  =  f_61;
        f_109  =  f_107;
        f_110  =  f_20;
        for(;isless(f_110, 1.0F) == 1;)
        {
          // BLOCK 37
          f_111  =  f_108 * 2.0F;
          f_112  =  f_109 * f_111;
          f_113  =  f_110 * 2.0F;
          f_114  =  f_108 * f_111;
          f_115  =  1.0F - f_114;
          f_108  =  f_112;
          f_109  =  f_115;
          f_110  =  f_113;
        }  // B36
        // BLOCK 38
        f_116  =  f_109;
      }  // B12
      else
      {
        // BLOCK 39
        f_116  =  f_50;
      }  // B12
    }  // B11
    else
    {
      // BLOCK 40
      f_116  =  f_50;
    }  // B11
    // BLOCK 41 MERGES [38 40 39 ]
    i_117  =  isequal(f_12, f_12);
    if(i_117 == 1)
    {
      // BLOCK 42
      f_118  =  f_116 * f_24;
      f_119  =  f_118;
    }  // B41
    else
    {
      // BLOCK 43
      f_119  =  f_12;
    }  // B41
    // BLOCK 44 MERGES [43 42 ]
    ul_120  =  ul_1 + l_10;
    *((__global float *) ul_120)  =  f_119;
  }  // B0
  else
  {
    // BLOCK 45
  }  // B0
  // BLOCK 46 MERGES [45 44 ]
  return;
}  //  kernel
