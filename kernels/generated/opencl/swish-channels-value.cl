// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: b4bb489ba0c4d04797ec6ef7bb6c1d73169bbb72694b0fa81aa69fba1a6f4e0f
// function: swish
// order: channels-value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericChannelValue(in0, out0, table, shape_0, shape_2, shape_7, shape_8, shape_9, shape_10, 20) over elements always
__kernel void kGenericChannelValue(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *table, __private int shape_0, __private int shape_2, __private int shape_7, __private int shape_8, __private int shape_9, __private int shape_10, __private int code)
{
  bool b_17;
  float f_22, f_40, f_46, f_52, f_53, f_55, f_58, f_61, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_83, f_84, f_85, f_86, f_88, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_99, f_100, f_101, f_102, f_103;
  int i_5, i_7, i_9, i_11, i_13, i_15, i_16, i_26, i_30, i_31, i_32, i_33, i_34, i_35, i_41, i_47, i_54, i_56, i_57, i_59, i_60, i_62, i_82, i_87, i_89, i_98;
  long l_18, l_19, l_20, l_23, l_24, l_25, l_27, l_28, l_29, l_36, l_37, l_38, l_42, l_43, l_44, l_48, l_49, l_50;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_21, *ul_39, *ul_45, *ul_51, *ul_104;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  ul_2  =  table;
  i_5  =  shape_0;
  i_7  =  shape_2;
  i_9  =  shape_7;
  i_11  =  shape_8;
  i_13  =  shape_9;
  i_15  =  shape_10;
  i_16  =  get_global_id(0);
  b_17  =  i_16 < i_5;
  if(b_17)
  {
    // BLOCK 1
    l_18  =  (long) i_16;
    l_19  =  l_18 + 4L;
    l_20  =  l_19 << 2;
    ul_21  =  ul_0 + l_20;
    f_22  =  *((__global float *) ul_21);
    l_23  =  (long) i_13;
    l_24  =  l_23 * l_18;
    l_25  =  l_24 >> i_15;
    i_26  =  (int) l_25;
    l_27  =  (long) i_9;
    l_28  =  l_27 * l_18;
    l_29  =  l_28 >> i_11;
    i_30  =  (int) l_29;
    i_31  =  i_30 * i_7;
    i_32  =  i_26 - i_31;
    i_33  =  i_32 << 2;
    i_34  =  i_32 << 1;
    i_35  =  i_33 + i_34;
    l_36  =  (long) i_35;
    l_37  =  l_36 + 4L;
    l_38  =  l_37 << 2;
    ul_39  =  ul_2 + l_38;
    f_40  =  *((__global float *) ul_39);
    i_41  =  i_35 + 1;
    l_42  =  (long) i_41;
    l_43  =  l_42 + 4L;
    l_44  =  l_43 << 2;
    ul_45  =  ul_2 + l_44;
    f_46  =  *((__global float *) ul_45);
    i_47  =  i_35 + 2;
    l_48  =  (long) i_47;
    l_49  =  l_48 + 4L;
    l_50  =  l_49 << 2;
    ul_51  =  ul_2 + l_50;
    f_52  =  *((__global float *) ul_51);
    f_53  =  f_22 * f_40;
    i_54  =  isless(f_53, -250.0F);
    if(i_54 == 1)
    {
      // BLOCK 2
      f_55  =  -250.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_56  =  isless(250.0F, f_53);
      if(i_56 == 1)
      {
        // BLOCK 4
        f_55  =  250.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_55  =  f_53;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    i_57  =  isless(f_53, -250.0F);
    if(i_57 == 1)
    {
      // BLOCK 7
      f_58  =  -250.0F;
    }  // B6
    else
    {
      // BLOCK 8
      i_59  =  isless(250.0F, f_53);
      if(i_59 == 1)
      {
        // BLOCK 9
        f_58  =  250.0F;
      }  // B8
      else
      {
        // BLOCK 10
        f_58  =  f_53;
      }  // B8
    }  // B6
    // BLOCK 11 MERGES [9 10 7 ]
    i_60  =  isless(f_53, -250.0F);
    if(i_60 == 1)
    {
      // BLOCK 12
      f_61  =  -250.0F;
    }  // B11
    else
    {
      // BLOCK 13
      i_62  =  isless(250.0F, f_53);
      if(i_62 == 1)
      {
        // BLOCK 14
        f_61  =  250.0F;
      }  // B13
      else
      {
        // BLOCK 15
        f_61  =  f_53;
      }  // B13
    }  // B11
    // BLOCK 16 MERGES [14 15 12 ]
    f_63  =  f_61 + 786432.0F;
    f_64  =  f_63 - 786432.0F;
    f_65  =  f_61 - f_64;
    f_66  =  f_52 * f_61;
    f_67  =  fma(f_65, f_46, f_66);
    f_68  =  f_64 * f_46;
    f_69  =  fma(f_64, f_46, f_67);
    f_70  =  f_68 - f_69;
    f_71  =  f_70 + f_67;
    f_72  =  f_71 * 0.5F;
    f_73  =  f_58 + 786432.0F;
    f_74  =  f_73 - 786432.0F;
    f_75  =  f_58 - f_74;
    f_76  =  f_58 * f_52;
    f_77  =  fma(f_75, f_46, f_76);
    f_78  =  fma(f_74, f_46, f_77);
    f_79  =  fabs(f_78);
    f_80  =  f_79 * -0.5F;
    f_81  =  exp(f_80);
    i_82  =  isless(f_78, 0.0F);
    if(i_82 == 1)
    {
      // BLOCK 17
      f_83  =  fma(f_72, f_81, f_81);
      f_84  =  f_83;
    }  // B16
    else
    {
      // BLOCK 18
      f_85  =  f_72 * f_81;
      f_86  =  f_81 - f_85;
      f_84  =  f_86;
    }  // B16
    // BLOCK 19 MERGES [17 18 ]
    i_87  =  isless(f_22, -3.4028235E38F);
    if(i_87 == 1)
    {
      // BLOCK 20
      f_88  =  -3.4028235E38F;
    }  // B19
    else
    {
      // BLOCK 21
      i_89  =  isless(3.4028235E38F, f_22);
      if(i_89 == 1)
      {
        // BLOCK 22
        f_88  =  3.4028235E38F;
      }  // B21
      else
      {
        // BLOCK 23
        f_88  =  f_22;
      }  // B21
    }  // B19
    // BLOCK 24 MERGES [22 23 20 ]
    f_90  =  fma(f_84, f_84, 1.0F);
    f_91  =  1.0F / f_90;
    f_92  =  f_55 + 786432.0F;
    f_93  =  f_92 - 786432.0F;
    f_94  =  f_55 - f_93;
    f_95  =  f_55 * f_52;
    f_96  =  fma(f_94, f_46, f_95);
    f_97  =  fma(f_93, f_46, f_96);
    i_98  =  isless(f_97, 0.0F);
    if(i_98 == 1)
    {
      // BLOCK 25
      f_99  =  f_88 * f_84;
      f_100  =  f_91 * f_84;
      f_101  =  f_99 * f_100;
      f_102  =  f_101;
    }  // B24
    else
    {
      // BLOCK 26
      f_103  =  f_91 * f_22;
      f_102  =  f_103;
    }  // B24
    // BLOCK 27 MERGES [26 25 ]
    ul_104  =  ul_1 + l_20;
    *((__global float *) ul_104)  =  f_102;
  }  // B0
  else
  {
    // BLOCK 28
  }  // B0
  // BLOCK 29 MERGES [28 27 ]
  return;
}  //  kernel
