// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 242a710198923ca4a6862ebda34ff39f3aa40c279bd19261fdc244550317d947
// function: dyt
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPull(in0, in1, out0, numbers_0, numbers_1, numbers_2, numbers_3, shape_0, 1, 41) over elements always
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private int shape_0, __private int what, __private int code)
{
  bool b_16;
  float f_8, f_10, f_12, f_14, f_21, f_22, f_24, f_27, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_47, f_48, f_49, f_51, f_52, f_53, f_54, f_56, f_59, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_83, f_84, f_85, f_86, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_101, f_103;
  int i_6, i_15, i_23, i_25, i_26, i_28, i_50, i_55, i_57, i_58, i_60, i_82, i_87;
  long l_17, l_18, l_19;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_20, *ul_100, *ul_102;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
  i_6  =  shape_0;
  f_8  =  numbers_0;
  f_10  =  numbers_1;
  f_12  =  numbers_2;
  f_14  =  numbers_3;
  i_15  =  get_global_id(0);
  b_16  =  i_15 < i_6;
  if(b_16)
  {
    // BLOCK 1
    l_17  =  (long) i_15;
    l_18  =  l_17 + 4L;
    l_19  =  l_18 << 2;
    ul_20  =  ul_0 + l_19;
    f_21  =  *((__global float *) ul_20);
    f_22  =  f_8 * f_21;
    i_23  =  isless(f_22, -250.0F);
    if(i_23 == 1)
    {
      // BLOCK 2
      f_24  =  -250.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_25  =  isless(250.0F, f_22);
      if(i_25 == 1)
      {
        // BLOCK 4
        f_24  =  250.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_24  =  f_22;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    i_26  =  isless(f_22, -250.0F);
    if(i_26 == 1)
    {
      // BLOCK 7
      f_27  =  -250.0F;
    }  // B6
    else
    {
      // BLOCK 8
      i_28  =  isless(250.0F, f_22);
      if(i_28 == 1)
      {
        // BLOCK 9
        f_27  =  250.0F;
      }  // B8
      else
      {
        // BLOCK 10
        f_27  =  f_22;
      }  // B8
    }  // B6
    // BLOCK 11 MERGES [9 10 7 ]
    f_29  =  f_27 + 786432.0F;
    f_30  =  f_29 - 786432.0F;
    f_31  =  f_27 - f_30;
    f_32  =  f_12 * f_27;
    f_33  =  fma(f_31, f_10, f_32);
    f_34  =  f_30 * f_10;
    f_35  =  fma(f_30, f_10, f_33);
    f_36  =  f_34 - f_35;
    f_37  =  f_36 + f_33;
    f_38  =  f_37 * 2.0F;
    f_39  =  f_38 * 0.5F;
    f_40  =  f_24 + 786432.0F;
    f_41  =  f_40 - 786432.0F;
    f_42  =  f_24 - f_41;
    f_43  =  f_24 * f_12;
    f_44  =  fma(f_42, f_10, f_43);
    f_45  =  fma(f_41, f_10, f_44);
    f_46  =  f_45 * 2.0F;
    f_47  =  fabs(f_46);
    f_48  =  f_47 * -0.5F;
    f_49  =  exp(f_48);
    i_50  =  isless(f_46, 0.0F);
    if(i_50 == 1)
    {
      // BLOCK 12
      f_51  =  fma(f_39, f_49, f_49);
      f_52  =  f_51;
    }  // B11
    else
    {
      // BLOCK 13
      f_53  =  f_39 * f_49;
      f_54  =  f_49 - f_53;
      f_52  =  f_54;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    i_55  =  isless(f_22, -250.0F);
    if(i_55 == 1)
    {
      // BLOCK 15
      f_56  =  -250.0F;
    }  // B14
    else
    {
      // BLOCK 16
      i_57  =  isless(250.0F, f_22);
      if(i_57 == 1)
      {
        // BLOCK 17
        f_56  =  250.0F;
      }  // B16
      else
      {
        // BLOCK 18
        f_56  =  f_22;
      }  // B16
    }  // B14
    // BLOCK 19 MERGES [17 18 15 ]
    i_58  =  isless(f_22, -250.0F);
    if(i_58 == 1)
    {
      // BLOCK 20
      f_59  =  -250.0F;
    }  // B19
    else
    {
      // BLOCK 21
      i_60  =  isless(250.0F, f_22);
      if(i_60 == 1)
      {
        // BLOCK 22
        f_59  =  250.0F;
      }  // B21
      else
      {
        // BLOCK 23
        f_59  =  f_22;
      }  // B21
    }  // B19
    // BLOCK 24 MERGES [22 23 20 ]
    f_61  =  f_59 + 786432.0F;
    f_62  =  f_61 - 786432.0F;
    f_63  =  f_59 - f_62;
    f_64  =  f_59 * f_12;
    f_65  =  fma(f_63, f_10, f_64);
    f_66  =  f_62 * f_10;
    f_67  =  fma(f_62, f_10, f_65);
    f_68  =  f_66 - f_67;
    f_69  =  f_68 + f_65;
    f_70  =  f_69 * 2.0F;
    f_71  =  f_70 * 0.5F;
    f_72  =  f_56 + 786432.0F;
    f_73  =  f_72 - 786432.0F;
    f_74  =  f_56 - f_73;
    f_75  =  f_56 * f_12;
    f_76  =  fma(f_74, f_10, f_75);
    f_77  =  fma(f_73, f_10, f_76);
    f_78  =  f_77 * 2.0F;
    f_79  =  fabs(f_78);
    f_80  =  f_79 * -0.5F;
    f_81  =  exp(f_80);
    i_82  =  isless(f_78, 0.0F);
    if(i_82 == 1)
    {
      // BLOCK 25
      f_83  =  fma(f_71, f_81, f_81);
      f_84  =  f_83;
    }  // B24
    else
    {
      // BLOCK 26
      f_85  =  f_71 * f_81;
      f_86  =  f_81 - f_85;
      f_84  =  f_86;
    }  // B24
    // BLOCK 27 MERGES [25 26 ]
    i_87  =  isequal(f_21, f_21);
    if(i_87 == 1)
    {
      // BLOCK 28
      f_88  =  f_10 + f_12;
      f_89  =  f_88 * f_14;
      f_90  =  f_52 * 2.0F;
      f_91  =  fma(f_52, f_52, 1.0F);
      f_92  =  f_90 / f_91;
      f_93  =  f_89 * f_92;
      f_94  =  f_84 * 2.0F;
      f_95  =  fma(f_84, f_84, 1.0F);
      f_96  =  f_94 / f_95;
      f_97  =  f_96 * f_8;
      f_98  =  f_93 * f_97;
      f_99  =  f_98;
    }  // B27
    else
    {
      // BLOCK 29
      f_99  =  f_21;
    }  // B27
    // BLOCK 30 MERGES [29 28 ]
    ul_100  =  ul_1 + l_19;
    f_101  =  *((__global float *) ul_100);
    ul_102  =  ul_2 + l_19;
    f_103  =  f_99 * f_101;
    *((__global float *) ul_102)  =  f_103;
  }  // B0
  else
  {
    // BLOCK 31
  }  // B0
  // BLOCK 32 MERGES [31 30 ]
  return;
}  //  kernel
