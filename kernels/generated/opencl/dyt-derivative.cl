// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 20afdb9f0c51824ff3f1b06a51bf2948c58d69c3908309c81015dbca10990573
// function: dyt
// order: derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, numbers_0, numbers_1, numbers_2, numbers_3, shape_0, 1, 41) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private int shape_0, __private int what, __private int code)
{
  bool b_15;
  float f_7, f_9, f_11, f_13, f_20, f_21, f_23, f_26, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_47, f_48, f_50, f_51, f_52, f_53, f_55, f_58, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_82, f_83, f_84, f_85, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98;
  int i_5, i_14, i_22, i_24, i_25, i_27, i_49, i_54, i_56, i_57, i_59, i_81, i_86;
  long l_16, l_17, l_18;
  __global uchar *ul_0, *ul_1, *ul_19, *ul_99;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_5  =  shape_0;
  f_7  =  numbers_0;
  f_9  =  numbers_1;
  f_11  =  numbers_2;
  f_13  =  numbers_3;
  i_14  =  get_global_id(0);
  b_15  =  i_14 < i_5;
  if(b_15)
  {
    // BLOCK 1
    l_16  =  (long) i_14;
    l_17  =  l_16 + 4L;
    l_18  =  l_17 << 2;
    ul_19  =  ul_0 + l_18;
    f_20  =  *((__global float *) ul_19);
    f_21  =  f_7 * f_20;
    i_22  =  isless(f_21, -250.0F);
    if(i_22 == 1)
    {
      // BLOCK 2
      f_23  =  -250.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_24  =  isless(250.0F, f_21);
      if(i_24 == 1)
      {
        // BLOCK 4
        f_23  =  250.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_23  =  f_21;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    i_25  =  isless(f_21, -250.0F);
    if(i_25 == 1)
    {
      // BLOCK 7
      f_26  =  -250.0F;
    }  // B6
    else
    {
      // BLOCK 8
      i_27  =  isless(250.0F, f_21);
      if(i_27 == 1)
      {
        // BLOCK 9
        f_26  =  250.0F;
      }  // B8
      else
      {
        // BLOCK 10
        f_26  =  f_21;
      }  // B8
    }  // B6
    // BLOCK 11 MERGES [9 10 7 ]
    f_28  =  f_26 + 786432.0F;
    f_29  =  f_28 - 786432.0F;
    f_30  =  f_26 - f_29;
    f_31  =  f_11 * f_26;
    f_32  =  fma(f_30, f_9, f_31);
    f_33  =  f_29 * f_9;
    f_34  =  fma(f_29, f_9, f_32);
    f_35  =  f_33 - f_34;
    f_36  =  f_35 + f_32;
    f_37  =  f_36 * 2.0F;
    f_38  =  f_37 * 0.5F;
    f_39  =  f_23 + 786432.0F;
    f_40  =  f_39 - 786432.0F;
    f_41  =  f_23 - f_40;
    f_42  =  f_23 * f_11;
    f_43  =  fma(f_41, f_9, f_42);
    f_44  =  fma(f_40, f_9, f_43);
    f_45  =  f_44 * 2.0F;
    f_46  =  fabs(f_45);
    f_47  =  f_46 * -0.5F;
    f_48  =  exp(f_47);
    i_49  =  isless(f_45, 0.0F);
    if(i_49 == 1)
    {
      // BLOCK 12
      f_50  =  fma(f_38, f_48, f_48);
      f_51  =  f_50;
    }  // B11
    else
    {
      // BLOCK 13
      f_52  =  f_38 * f_48;
      f_53  =  f_48 - f_52;
      f_51  =  f_53;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    i_54  =  isless(f_21, -250.0F);
    if(i_54 == 1)
    {
      // BLOCK 15
      f_55  =  -250.0F;
    }  // B14
    else
    {
      // BLOCK 16
      i_56  =  isless(250.0F, f_21);
      if(i_56 == 1)
      {
        // BLOCK 17
        f_55  =  250.0F;
      }  // B16
      else
      {
        // BLOCK 18
        f_55  =  f_21;
      }  // B16
    }  // B14
    // BLOCK 19 MERGES [17 18 15 ]
    i_57  =  isless(f_21, -250.0F);
    if(i_57 == 1)
    {
      // BLOCK 20
      f_58  =  -250.0F;
    }  // B19
    else
    {
      // BLOCK 21
      i_59  =  isless(250.0F, f_21);
      if(i_59 == 1)
      {
        // BLOCK 22
        f_58  =  250.0F;
      }  // B21
      else
      {
        // BLOCK 23
        f_58  =  f_21;
      }  // B21
    }  // B19
    // BLOCK 24 MERGES [22 23 20 ]
    f_60  =  f_58 + 786432.0F;
    f_61  =  f_60 - 786432.0F;
    f_62  =  f_58 - f_61;
    f_63  =  f_58 * f_11;
    f_64  =  fma(f_62, f_9, f_63);
    f_65  =  f_61 * f_9;
    f_66  =  fma(f_61, f_9, f_64);
    f_67  =  f_65 - f_66;
    f_68  =  f_67 + f_64;
    f_69  =  f_68 * 2.0F;
    f_70  =  f_69 * 0.5F;
    f_71  =  f_55 + 786432.0F;
    f_72  =  f_71 - 786432.0F;
    f_73  =  f_55 - f_72;
    f_74  =  f_55 * f_11;
    f_75  =  fma(f_73, f_9, f_74);
    f_76  =  fma(f_72, f_9, f_75);
    f_77  =  f_76 * 2.0F;
    f_78  =  fabs(f_77);
    f_79  =  f_78 * -0.5F;
    f_80  =  exp(f_79);
    i_81  =  isless(f_77, 0.0F);
    if(i_81 == 1)
    {
      // BLOCK 25
      f_82  =  fma(f_70, f_80, f_80);
      f_83  =  f_82;
    }  // B24
    else
    {
      // BLOCK 26
      f_84  =  f_70 * f_80;
      f_85  =  f_80 - f_84;
      f_83  =  f_85;
    }  // B24
    // BLOCK 27 MERGES [25 26 ]
    i_86  =  isequal(f_20, f_20);
    if(i_86 == 1)
    {
      // BLOCK 28
      f_87  =  f_9 + f_11;
      f_88  =  f_87 * f_13;
      f_89  =  f_51 * 2.0F;
      f_90  =  fma(f_51, f_51, 1.0F);
      f_91  =  f_89 / f_90;
      f_92  =  f_88 * f_91;
      f_93  =  f_83 * 2.0F;
      f_94  =  fma(f_83, f_83, 1.0F);
      f_95  =  f_93 / f_94;
      f_96  =  f_95 * f_7;
      f_97  =  f_92 * f_96;
      f_98  =  f_97;
    }  // B27
    else
    {
      // BLOCK 29
      f_98  =  f_20;
    }  // B27
    // BLOCK 30 MERGES [29 28 ]
    ul_99  =  ul_1 + l_18;
    *((__global float *) ul_99)  =  f_98;
  }  // B0
  else
  {
    // BLOCK 31
  }  // B0
  // BLOCK 32 MERGES [31 30 ]
  return;
}  //  kernel
