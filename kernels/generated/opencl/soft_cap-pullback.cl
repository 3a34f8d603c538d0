// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 3a63335b8edef28558ba80622e3cec7d5c4762d725cc9481f67c2aec1961dd48
// function: soft_cap
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPull(in0, in1, out0, numbers_0, numbers_1, numbers_2, shape_0, 1, 40) over elements always
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_0, __private int what, __private int code)
{
  bool b_14;
  float f_8, f_10, f_12, f_19, f_20, f_22, f_25, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_47, f_49, f_50, f_51, f_52, f_54, f_57, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_81, f_82, f_83, f_84, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_95, f_97;
  int i_6, i_13, i_21, i_23, i_24, i_26, i_48, i_53, i_55, i_56, i_58, i_80, i_85;
  long l_15, l_16, l_17;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_18, *ul_94, *ul_96;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
  i_6  =  shape_0;
  f_8  =  numbers_0;
  f_10  =  numbers_1;
  f_12  =  numbers_2;
  i_13  =  get_global_id(0);
  b_14  =  i_13 < i_6;
  if(b_14)
  {
    // BLOCK 1
    l_15  =  (long) i_13;
    l_16  =  l_15 + 4L;
    l_17  =  l_16 << 2;
    ul_18  =  ul_0 + l_17;
    f_19  =  *((__global float *) ul_18);
    f_20  =  f_8 * f_19;
    i_21  =  isless(f_20, -250.0F);
    if(i_21 == 1)
    {
      // BLOCK 2
      f_22  =  -250.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_23  =  isless(250.0F, f_20);
      if(i_23 == 1)
      {
        // BLOCK 4
        f_22  =  250.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_22  =  f_20;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    i_24  =  isless(f_20, -250.0F);
    if(i_24 == 1)
    {
      // BLOCK 7
      f_25  =  -250.0F;
    }  // B6
    else
    {
      // BLOCK 8
      i_26  =  isless(250.0F, f_20);
      if(i_26 == 1)
      {
        // BLOCK 9
        f_25  =  250.0F;
      }  // B8
      else
      {
        // BLOCK 10
        f_25  =  f_20;
      }  // B8
    }  // B6
    // BLOCK 11 MERGES [9 10 7 ]
    f_27  =  f_25 + 786432.0F;
    f_28  =  f_27 - 786432.0F;
    f_29  =  f_25 - f_28;
    f_30  =  f_12 * f_25;
    f_31  =  fma(f_29, f_10, f_30);
    f_32  =  f_28 * f_10;
    f_33  =  fma(f_28, f_10, f_31);
    f_34  =  f_32 - f_33;
    f_35  =  f_34 + f_31;
    f_36  =  f_35 * 2.0F;
    f_37  =  f_36 * 0.5F;
    f_38  =  f_22 + 786432.0F;
    f_39  =  f_38 - 786432.0F;
    f_40  =  f_22 - f_39;
    f_41  =  f_22 * f_12;
    f_42  =  fma(f_40, f_10, f_41);
    f_43  =  fma(f_39, f_10, f_42);
    f_44  =  f_43 * 2.0F;
    f_45  =  fabs(f_44);
    f_46  =  f_45 * -0.5F;
    f_47  =  exp(f_46);
    i_48  =  isless(f_44, 0.0F);
    if(i_48 == 1)
    {
      // BLOCK 12
      f_49  =  fma(f_37, f_47, f_47);
      f_50  =  f_49;
    }  // B11
    else
    {
      // BLOCK 13
      f_51  =  f_37 * f_47;
      f_52  =  f_47 - f_51;
      f_50  =  f_52;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    i_53  =  isless(f_20, -250.0F);
    if(i_53 == 1)
    {
      // BLOCK 15
      f_54  =  -250.0F;
    }  // B14
    else
    {
      // BLOCK 16
      i_55  =  isless(250.0F, f_20);
      if(i_55 == 1)
      {
        // BLOCK 17
        f_54  =  250.0F;
      }  // B16
      else
      {
        // BLOCK 18
        f_54  =  f_20;
      }  // B16
    }  // B14
    // BLOCK 19 MERGES [17 18 15 ]
    i_56  =  isless(f_20, -250.0F);
    if(i_56 == 1)
    {
      // BLOCK 20
      f_57  =  -250.0F;
    }  // B19
    else
    {
      // BLOCK 21
      i_58  =  isless(250.0F, f_20);
      if(i_58 == 1)
      {
        // BLOCK 22
        f_57  =  250.0F;
      }  // B21
      else
      {
        // BLOCK 23
        f_57  =  f_20;
      }  // B21
    }  // B19
    // BLOCK 24 MERGES [22 23 20 ]
    f_59  =  f_57 + 786432.0F;
    f_60  =  f_59 - 786432.0F;
    f_61  =  f_57 - f_60;
    f_62  =  f_57 * f_12;
    f_63  =  fma(f_61, f_10, f_62);
    f_64  =  f_60 * f_10;
    f_65  =  fma(f_60, f_10, f_63);
    f_66  =  f_64 - f_65;
    f_67  =  f_66 + f_63;
    f_68  =  f_67 * 2.0F;
    f_69  =  f_68 * 0.5F;
    f_70  =  f_54 + 786432.0F;
    f_71  =  f_70 - 786432.0F;
    f_72  =  f_54 - f_71;
    f_73  =  f_54 * f_12;
    f_74  =  fma(f_72, f_10, f_73);
    f_75  =  fma(f_71, f_10, f_74);
    f_76  =  f_75 * 2.0F;
    f_77  =  fabs(f_76);
    f_78  =  f_77 * -0.5F;
    f_79  =  exp(f_78);
    i_80  =  isless(f_76, 0.0F);
    if(i_80 == 1)
    {
      // BLOCK 25
      f_81  =  fma(f_69, f_79, f_79);
      f_82  =  f_81;
    }  // B24
    else
    {
      // BLOCK 26
      f_83  =  f_69 * f_79;
      f_84  =  f_79 - f_83;
      f_82  =  f_84;
    }  // B24
    // BLOCK 27 MERGES [25 26 ]
    i_85  =  isequal(f_19, f_19);
    if(i_85 == 1)
    {
      // BLOCK 28
      f_86  =  f_50 * 2.0F;
      f_87  =  fma(f_50, f_50, 1.0F);
      f_88  =  f_86 / f_87;
      f_89  =  f_82 * 2.0F;
      f_90  =  fma(f_82, f_82, 1.0F);
      f_91  =  f_89 / f_90;
      f_92  =  f_88 * f_91;
      f_93  =  f_92;
    }  // B27
    else
    {
      // BLOCK 29
      f_93  =  f_19;
    }  // B27
    // BLOCK 30 MERGES [29 28 ]
    ul_94  =  ul_1 + l_17;
    f_95  =  *((__global float *) ul_94);
    ul_96  =  ul_2 + l_17;
    f_97  =  f_93 * f_95;
    *((__global float *) ul_96)  =  f_97;
  }  // B0
  else
  {
    // BLOCK 31
  }  // B0
  // BLOCK 32 MERGES [31 30 ]
  return;
}  //  kernel
