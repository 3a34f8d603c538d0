// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: a8b471b77574390b3bde4b5d2d37146865ef31a7ce718addd49ba41834bbf948
// function: celu
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, numbers_0, numbers_1, numbers_2, numbers_3, shape_0, 16) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private int shape_0, __private int code)
{
  bool b_17;
  float f_9, f_11, f_13, f_15, f_22, f_23, f_26, f_28, f_29, f_30, f_31, f_32, f_33, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_49, f_51, f_54, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_76, f_77, f_78, f_79, f_80, f_82, f_84, f_86;
  int i_7, i_16, i_24, i_25, i_27, i_34, i_48, i_50, i_52, i_53, i_55, i_75, i_81;
  long l_18, l_19, l_20;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_21, *ul_47, *ul_83, *ul_85;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  y;
  ul_3  =  dx;
  i_7  =  shape_0;
  f_9  =  numbers_0;
  f_11  =  numbers_1;
  f_13  =  numbers_2;
  f_15  =  numbers_3;
  i_16  =  get_global_id(0);
  b_17  =  i_16 < i_7;
  if(b_17)
  {
    // BLOCK 1
    l_18  =  (long) i_16;
    l_19  =  l_18 + 4L;
    l_20  =  l_19 << 2;
    ul_21  =  ul_0 + l_20;
    f_22  =  *((__global float *) ul_21);
    f_23  =  f_9 * f_22;
    i_24  =  isless(f_22, 0.0F);
    if(i_24 == 1)
    {
      // BLOCK 2
      i_25  =  isless(f_23, -250.0F);
      if(i_25 == 1)
      {
        // BLOCK 3
        f_26  =  -250.0F;
      }  // B2
      else
      {
        // BLOCK 4
        i_27  =  isless(250.0F, f_23);
        if(i_27 == 1)
        {
          // BLOCK 5
          f_26  =  250.0F;
        }  // B4
        else
        {
          // BLOCK 6
          f_26  =  f_23;
        }  // B4
      }  // B2
      // BLOCK 7 MERGES [5 6 3 ]
      f_28  =  f_26 + 786432.0F;
      f_29  =  f_28 - 786432.0F;
      f_30  =  f_26 - f_29;
      f_31  =  f_13 * f_26;
      f_32  =  fma(f_30, f_11, f_31);
      f_33  =  fma(f_29, f_11, f_32);
      i_34  =  isless(-0.6931F, f_33);
      if(i_34 == 1)
      {
        // BLOCK 8
        f_35  =  fma(f_33, 1.539435E-4F, 0.0013563005F);
        f_36  =  fma(f_33, f_35, 0.008322186F);
        f_37  =  fma(f_33, f_36, 0.041664977F);
        f_38  =  fma(f_33, f_37, 0.16666658F);
        f_39  =  fma(f_33, f_38, 0.5F);
        f_40  =  f_33 * f_33;
        f_41  =  fma(f_39, f_40, f_33);
        f_42  =  f_41;
      }  // B7
      else
      {
        // BLOCK 9
        f_43  =  exp(f_33);
        f_44  =  f_43 - 1.0F;
        f_42  =  f_44;
      }  // B7
      // BLOCK 10 MERGES [8 9 ]
      f_45  =  f_42 * f_15;
      f_46  =  f_45;
    }  // B1
    else
    {
      // BLOCK 11
      f_46  =  f_22;
    }  // B1
    // BLOCK 12 MERGES [11 10 ]
    ul_47  =  ul_2 + l_20;
    *((__global float *) ul_47)  =  f_46;
    i_48  =  isless(0.0F, f_22);
    if(i_48 == 1)
    {
      // BLOCK 13
      f_49  =  1.0F;
    }  // B12
    else
    {
      // BLOCK 14
      i_50  =  isless(f_23, -250.0F);
      if(i_50 == 1)
      {
        // BLOCK 15
        f_51  =  -250.0F;
      }  // B14
      else
      {
        // BLOCK 16
        i_52  =  isless(250.0F, f_23);
        if(i_52 == 1)
        {
          // BLOCK 17
          f_51  =  250.0F;
        }  // B16
        else
        {
          // BLOCK 18
          f_51  =  f_23;
        }  // B16
      }  // B14
      // BLOCK 19 MERGES [17 18 15 ]
      i_53  =  isless(f_23, -250.0F);
      if(i_53 == 1)
      {
        // BLOCK 20
        f_54  =  -250.0F;
      }  // B19
      else
      {
        // BLOCK 21
        i_55  =  isless(250.0F, f_23);
        if(i_55 == 1)
        {
          // BLOCK 22
          f_54  =  250.0F;
        }  // B21
        else
        {
          // BLOCK 23
          f_54  =  f_23;
        }  // B21
      }  // B19
      // BLOCK 24 MERGES [22 23 20 ]
      f_56  =  f_54 + 786432.0F;
      f_57  =  f_56 - 786432.0F;
      f_58  =  f_54 - f_57;
      f_59  =  f_54 * f_13;
      f_60  =  fma(f_58, f_11, f_59);
      f_61  =  f_57 * f_11;
      f_62  =  fma(f_57, f_11, f_60);
      f_63  =  f_61 - f_62;
      f_64  =  f_63 + f_60;
      f_65  =  f_64 * 0.5F;
      f_66  =  f_51 + 786432.0F;
      f_67  =  f_66 - 786432.0F;
      f_68  =  f_51 - f_67;
      f_69  =  f_51 * f_13;
      f_70  =  fma(f_68, f_11, f_69);
      f_71  =  fma(f_67, f_11, f_70);
      f_72  =  fabs(f_71);
      f_73  =  f_72 * -0.5F;
      f_74  =  exp(f_73);
      i_75  =  isless(f_71, 0.0F);
      if(i_75 == 1)
      {
        // BLOCK 25
        f_76  =  fma(f_65, f_74, f_74);
        f_77  =  f_76;
      }  // B24
      else
      {
        // BLOCK 26
        f_78  =  f_65 * f_74;
        f_79  =  f_74 - f_78;
        f_77  =  f_79;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      f_80  =  f_77 * f_77;
      f_49  =  f_80;
    }  // B12
    // BLOCK 28 MERGES [27 13 ]
    i_81  =  isequal(f_22, f_22);
    if(i_81 == 1)
    {
      // BLOCK 29
      f_82  =  f_49;
    }  // B28
    else
    {
      // BLOCK 30
      f_82  =  f_22;
    }  // B28
    // BLOCK 31 MERGES [30 29 ]
    ul_83  =  ul_1 + l_20;
    f_84  =  *((__global float *) ul_83);
    ul_85  =  ul_3 + l_20;
    f_86  =  f_82 * f_84;
    *((__global float *) ul_85)  =  f_86;
  }  // B0
  else
  {
    // BLOCK 32
  }  // B0
  // BLOCK 33 MERGES [32 31 ]
  return;
}  //  kernel
