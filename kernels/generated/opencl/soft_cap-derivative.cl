// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: ed68425b763560476772d7bf2a27d57283229b558a306182401f52bdf9badb92
// function: soft_cap
// order: derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, numbers_0, numbers_1, numbers_2, shape_0, 1, 40) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_0, __private int what, __private int code)
{
  bool b_13;
  float f_7, f_9, f_11, f_18, f_19, f_21, f_24, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_48, f_49, f_50, f_51, f_53, f_56, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_80, f_81, f_82, f_83, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92;
  int i_5, i_12, i_20, i_22, i_23, i_25, i_47, i_52, i_54, i_55, i_57, i_79, i_84;
  long l_14, l_15, l_16;
  __global uchar *ul_0, *ul_1, *ul_17, *ul_93;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_5  =  shape_0;
  f_7  =  numbers_0;
  f_9  =  numbers_1;
  f_11  =  numbers_2;
  i_12  =  get_global_id(0);
  b_13  =  i_12 < i_5;
  if(b_13)
  {
    // BLOCK 1
    l_14  =  (long) i_12;
    l_15  =  l_14 + 4L;
    l_16  =  l_15 << 2;
    ul_17  =  ul_0 + l_16;
    f_18  =  *((__global float *) ul_17);
    f_19  =  f_7 * f_18;
    i_20  =  isless(f_19, -250.0F);
    if(i_20 == 1)
    {
      // BLOCK 2
      f_21  =  -250.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_22  =  isless(250.0F, f_19);
      if(i_22 == 1)
      {
        // BLOCK 4
        f_21  =  250.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_21  =  f_19;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    i_23  =  isless(f_19, -250.0F);
    if(i_23 == 1)
    {
      // BLOCK 7
      f_24  =  -250.0F;
    }  // B6
    else
    {
      // BLOCK 8
      i_25  =  isless(250.0F, f_19);
      if(i_25 == 1)
      {
        // BLOCK 9
        f_24  =  250.0F;
      }  // B8
      else
      {
        // BLOCK 10
        f_24  =  f_19;
      }  // B8
    }  // B6
    // BLOCK 11 MERGES [9 10 7 ]
    f_26  =  f_24 + 786432.0F;
    f_27  =  f_26 - 786432.0F;
    f_28  =  f_24 - f_27;
    f_29  =  f_11 * f_24;
    f_30  =  fma(f_28, f_9, f_29);
    f_31  =  f_27 * f_9;
    f_32  =  fma(f_27, f_9, f_30);
    f_33  =  f_31 - f_32;
    f_34  =  f_33 + f_30;
    f_35  =  f_34 * 2.0F;
    f_36  =  f_35 * 0.5F;
    f_37  =  f_21 + 786432.0F;
    f_38  =  f_37 - 786432.0F;
    f_39  =  f_21 - f_38;
    f_40  =  f_21 * f_11;
    f_41  =  fma(f_39, f_9, f_40);
    f_42  =  fma(f_38, f_9, f_41);
    f_43  =  f_42 * 2.0F;
    f_44  =  fabs(f_43);
    f_45  =  f_44 * -0.5F;
    f_46  =  exp(f_45);
    i_47  =  isless(f_43, 0.0F);
    if(i_47 == 1)
    {
      // BLOCK 12
      f_48  =  fma(f_36, f_46, f_46);
      f_49  =  f_48;
    }  // B11
    else
    {
      // BLOCK 13
      f_50  =  f_36 * f_46;
      f_51  =  f_46 - f_50;
      f_49  =  f_51;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    i_52  =  isless(f_19, -250.0F);
    if(i_52 == 1)
    {
      // BLOCK 15
      f_53  =  -250.0F;
    }  // B14
    else
    {
      // BLOCK 16
      i_54  =  isless(250.0F, f_19);
      if(i_54 == 1)
      {
        // BLOCK 17
        f_53  =  250.0F;
      }  // B16
      else
      {
        // BLOCK 18
        f_53  =  f_19;
      }  // B16
    }  // B14
    // BLOCK 19 MERGES [17 18 15 ]
    i_55  =  isless(f_19, -250.0F);
    if(i_55 == 1)
    {
      // BLOCK 20
      f_56  =  -250.0F;
    }  // B19
    else
    {
      // BLOCK 21
      i_57  =  isless(250.0F, f_19);
      if(i_57 == 1)
      {
        // BLOCK 22
        f_56  =  250.0F;
      }  // B21
      else
      {
        // BLOCK 23
        f_56  =  f_19;
      }  // B21
    }  // B19
    // BLOCK 24 MERGES [22 23 20 ]
    f_58  =  f_56 + 786432.0F;
    f_59  =  f_58 - 786432.0F;
    f_60  =  f_56 - f_59;
    f_61  =  f_56 * f_11;
    f_62  =  fma(f_60, f_9, f_61);
    f_63  =  f_59 * f_9;
    f_64  =  fma(f_59, f_9, f_62);
    f_65  =  f_63 - f_64;
    f_66  =  f_65 + f_62;
    f_67  =  f_66 * 2.0F;
    f_68  =  f_67 * 0.5F;
    f_69  =  f_53 + 786432.0F;
    f_70  =  f_69 - 786432.0F;
    f_71  =  f_53 - f_70;
    f_72  =  f_53 * f_11;
    f_73  =  fma(f_71, f_9, f_72);
    f_74  =  fma(f_70, f_9, f_73);
    f_75  =  f_74 * 2.0F;
    f_76  =  fabs(f_75);
    f_77  =  f_76 * -0.5F;
    f_78  =  exp(f_77);
    i_79  =  isless(f_75, 0.0F);
    if(i_79 == 1)
    {
      // BLOCK 25
      f_80  =  fma(f_68, f_78, f_78);
      f_81  =  f_80;
    }  // B24
    else
    {
      // BLOCK 26
      f_82  =  f_68 * f_78;
      f_83  =  f_78 - f_82;
      f_81  =  f_83;
    }  // B24
    // BLOCK 27 MERGES [25 26 ]
    i_84  =  isequal(f_18, f_18);
    if(i_84 == 1)
    {
      // BLOCK 28
      f_85  =  f_49 * 2.0F;
      f_86  =  fma(f_49, f_49, 1.0F);
      f_87  =  f_85 / f_86;
      f_88  =  f_81 * 2.0F;
      f_89  =  fma(f_81, f_81, 1.0F);
      f_90  =  f_88 / f_89;
      f_91  =  f_87 * f_90;
      f_92  =  f_91;
    }  // B27
    else
    {
      // BLOCK 29
      f_92  =  f_18;
    }  // B27
    // BLOCK 30 MERGES [29 28 ]
    ul_93  =  ul_1 + l_16;
    *((__global float *) ul_93)  =  f_92;
  }  // B0
  else
  {
    // BLOCK 31
  }  // B0
  // BLOCK 32 MERGES [31 30 ]
  return;
}  //  kernel
