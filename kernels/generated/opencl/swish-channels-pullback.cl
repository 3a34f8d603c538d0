// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 8da040ea53ca6f57932fe6b208a21c144125fb0afae017743afc6a730c7dc1bf
// function: swish
// order: channels-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericChannelPull(in0, in1, out0, table, shape_0, shape_2, shape_7, shape_8, shape_9, shape_10, 20) over elements always
__kernel void kGenericChannelPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __global uchar *table, __private int shape_0, __private int shape_2, __private int shape_7, __private int shape_8, __private int shape_9, __private int shape_10, __private int code)
{
  bool b_18;
  float f_23, f_41, f_47, f_53, f_54, f_56, f_59, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_81, f_82, f_83, f_84, f_85, f_86, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_103, f_105, f_107;
  int i_6, i_8, i_10, i_12, i_14, i_16, i_17, i_27, i_31, i_32, i_33, i_34, i_35, i_36, i_42, i_48, i_55, i_57, i_58, i_60, i_80, i_87, i_102;
  long l_19, l_20, l_21, l_24, l_25, l_26, l_28, l_29, l_30, l_37, l_38, l_39, l_43, l_44, l_45, l_49, l_50, l_51;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_22, *ul_40, *ul_46, *ul_52, *ul_104, *ul_106;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
  ul_3  =  table;
  i_6  =  shape_0;
  i_8  =  shape_2;
  i_10  =  shape_7;
  i_12  =  shape_8;
  i_14  =  shape_9;
  i_16  =  shape_10;
  i_17  =  get_global_id(0);
  b_18  =  i_17 < i_6;
  if(b_18)
  {
    // BLOCK 1
    l_19  =  (long) i_17;
    l_20  =  l_19 + 4L;
    l_21  =  l_20 << 2;
    ul_22  =  ul_0 + l_21;
    f_23  =  *((__global float *) ul_22);
    l_24  =  (long) i_14;
    l_25  =  l_24 * l_19;
    l_26  =  l_25 >> i_16;
    i_27  =  (int) l_26;
    l_28  =  (long) i_10;
    l_29  =  l_28 * l_19;
    l_30  =  l_29 >> i_12;
    i_31  =  (int) l_30;
    i_32  =  i_31 * i_8;
    i_33  =  i_27 - i_32;
    i_34  =  i_33 << 2;
    i_35  =  i_33 << 1;
    i_36  =  i_34 + i_35;
    l_37  =  (long) i_36;
    l_38  =  l_37 + 4L;
    l_39  =  l_38 << 2;
    ul_40  =  ul_3 + l_39;
    f_41  =  *((__global float *) ul_40);
    i_42  =  i_36 + 1;
    l_43  =  (long) i_42;
    l_44  =  l_43 + 4L;
    l_45  =  l_44 << 2;
    ul_46  =  ul_3 + l_45;
    f_47  =  *((__global float *) ul_46);
    i_48  =  i_36 + 2;
    l_49  =  (long) i_48;
    l_50  =  l_49 + 4L;
    l_51  =  l_50 << 2;
    ul_52  =  ul_3 + l_51;
    f_53  =  *((__global float *) ul_52);
    f_54  =  f_23 * f_41;
    i_55  =  isless(f_54, -250.0F);
    if(i_55 == 1)
    {
      // BLOCK 2
      f_56  =  -250.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_57  =  isless(250.0F, f_54);
      if(i_57 == 1)
      {
        // BLOCK 4
        f_56  =  250.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_56  =  f_54;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    i_58  =  isless(f_54, -250.0F);
    if(i_58 == 1)
    {
      // BLOCK 7
      f_59  =  -250.0F;
    }  // B6
    else
    {
      // BLOCK 8
      i_60  =  isless(250.0F, f_54);
      if(i_60 == 1)
      {
        // BLOCK 9
        f_59  =  250.0F;
      }  // B8
      else
      {
        // BLOCK 10
        f_59  =  f_54;
      }  // B8
    }  // B6
    // BLOCK 11 MERGES [9 10 7 ]
    f_61  =  f_59 + 786432.0F;
    f_62  =  f_61 - 786432.0F;
    f_63  =  f_59 - f_62;
    f_64  =  f_53 * f_59;
    f_65  =  fma(f_63, f_47, f_64);
    f_66  =  f_62 * f_47;
    f_67  =  fma(f_62, f_47, f_65);
    f_68  =  f_66 - f_67;
    f_69  =  f_68 + f_65;
    f_70  =  f_69 * 0.5F;
    f_71  =  f_56 + 786432.0F;
    f_72  =  f_71 - 786432.0F;
    f_73  =  f_56 - f_72;
    f_74  =  f_56 * f_53;
    f_75  =  fma(f_73, f_47, f_74);
    f_76  =  fma(f_72, f_47, f_75);
    f_77  =  fabs(f_76);
    f_78  =  f_77 * -0.5F;
    f_79  =  exp(f_78);
    i_80  =  isless(f_76, 0.0F);
    if(i_80 == 1)
    {
      // BLOCK 12
      f_81  =  fma(f_70, f_79, f_79);
      f_82  =  f_81;
    }  // B11
    else
    {
      // BLOCK 13
      f_83  =  f_70 * f_79;
      f_84  =  f_79 - f_83;
      f_82  =  f_84;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    f_85  =  fma(f_82, f_82, 1.0F);
    f_86  =  1.0F / f_85;
    i_87  =  isless(f_76, 0.0F);
    if(i_87 == 1)
    {
      // BLOCK 15
      f_88  =  f_76 + 1.0F;
      f_89  =  fma(f_82, f_82, f_69);
      f_90  =  f_89 + 0.0F;
      f_91  =  f_88 + f_90;
      f_92  =  f_86 * f_91;
      f_93  =  f_92 * f_82;
      f_94  =  f_82 * f_86;
      f_95  =  f_93 * f_94;
      f_96  =  f_95;
    }  // B14
    else
    {
      // BLOCK 16
      f_97  =  f_82 * f_82;
      f_98  =  f_76 + 0.0F;
      f_99  =  f_97 * f_98;
      f_100  =  fma(f_86, f_99, 1.0F);
      f_101  =  f_100 * f_86;
      f_96  =  f_101;
    }  // B14
    // BLOCK 17 MERGES [16 15 ]
    i_102  =  isequal(f_23, f_23);
    if(i_102 == 1)
    {
      // BLOCK 18
      f_103  =  f_96;
    }  // B17
    else
    {
      // BLOCK 19
      f_103  =  f_23;
    }  // B17
    // BLOCK 20 MERGES [19 18 ]
    ul_104  =  ul_1 + l_21;
    f_105  =  *((__global float *) ul_104);
    ul_106  =  ul_2 + l_21;
    f_107  =  f_103 * f_105;
    *((__global float *) ul_106)  =  f_107;
  }  // B0
  else
  {
    // BLOCK 21
  }  // B0
  // BLOCK 22 MERGES [21 20 ]
  return;
}  //  kernel
