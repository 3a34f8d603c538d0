// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: f88fa8f9daba2553659862eb3fc54a306cd44438c10244cf8225dd14da880245
// function: tanhshrink
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, shape_0, 26) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private int shape_0, __private int code)
{
  bool b_8;
  float f_13, f_15, f_17, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_48, f_49, f_50, f_51, f_53, f_54, f_56, f_59, f_60, f_61, f_62, f_64, f_65, f_68, f_69, f_70, f_71, f_73, f_74, f_77, f_78, f_80, f_82;
  int i_6, i_7, i_14, i_16, i_29, i_47, i_52, i_55, i_58, i_63, i_66, i_67, i_72, i_75, i_76;
  long l_9, l_10, l_11;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_12, *ul_57, *ul_79, *ul_81;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  y;
  ul_3  =  dx;
  i_6  =  shape_0;
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
    i_14  =  isless(f_13, -2.0F);
    if(i_14 == 1)
    {
      // BLOCK 2
      f_15  =  -2.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_16  =  isless(2.0F, f_13);
      if(i_16 == 1)
      {
        // BLOCK 4
        f_15  =  2.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_15  =  f_13;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    f_17  =  fabs(f_13);
    f_18  =  f_17 * -2.0F;
    f_19  =  fma(f_18, 1.539435E-4F, 0.0013563005F);
    f_20  =  fma(f_18, f_19, 0.008322186F);
    f_21  =  fma(f_18, f_20, 0.041664977F);
    f_22  =  fma(f_18, f_21, 0.16666658F);
    f_23  =  fma(f_18, f_22, 0.5F);
    f_24  =  f_18 * f_18;
    f_25  =  f_23 * f_24;
    f_26  =  fma(f_17, -2.0F, f_25);
    f_27  =  exp(f_18);
    f_28  =  f_27 - 1.0F;
    i_29  =  isless(f_17, 2.0F);
    if(i_29 == 1)
    {
      // BLOCK 7
      f_30  =  f_15 * f_15;
      f_31  =  fma(f_30, 1.0706029E-11F, 1.9270852E-9F);
      f_32  =  fma(f_30, f_31, 2.5052108E-7F);
      f_33  =  fma(f_30, f_32, 2.2045855E-5F);
      f_34  =  fma(f_30, f_33, 0.0011904762F);
      f_35  =  fma(f_30, f_34, 0.033333335F);
      f_36  =  fma(f_30, f_35, 0.33333334F);
      f_37  =  f_36 * f_30;
      f_38  =  f_37 * f_15;
      f_39  =  fabs(f_15);
      f_40  =  -f_39;
      f_41  =  exp(f_40);
      f_42  =  f_41 * 2.0F;
      f_43  =  fma(f_41, f_41, 1.0F);
      f_44  =  f_42 / f_43;
      f_45  =  f_38 * f_44;
      f_46  =  f_45;
    }  // B6
    else
    {
      // BLOCK 8
      i_47  =  isless(-0.6931F, f_18);
      if(i_47 == 1)
      {
        // BLOCK 9
        f_48  =  f_26;
      }  // B8
      else
      {
        // BLOCK 10
        f_48  =  f_28;
      }  // B8
      // BLOCK 11 MERGES [9 10 ]
      f_49  =  -f_48;
      f_50  =  f_48 + 2.0F;
      f_51  =  f_49 / f_50;
      i_52  =  isless(f_13, 0.0F);
      if(i_52 == 1)
      {
        // BLOCK 12
        f_53  =  -f_51;
        f_54  =  f_53;
      }  // B11
      else
      {
        // BLOCK 13
        i_55  =  isless(0.0F, f_13);
        if(i_55 == 1)
        {
          // BLOCK 14
          f_54  =  f_51;
        }  // B13
        else
        {
          // BLOCK 15
          f_54  =  f_13;
        }  // B13
      }  // B11
      // BLOCK 16 MERGES [12 14 15 ]
      f_56  =  f_13 - f_54;
      f_46  =  f_56;
    }  // B6
    // BLOCK 17 MERGES [16 7 ]
    ul_57  =  ul_2 + l_11;
    *((__global float *) ul_57)  =  f_46;
    i_58  =  isless(-0.6931F, f_18);
    if(i_58 == 1)
    {
      // BLOCK 18
      f_59  =  f_26;
    }  // B17
    else
    {
      // BLOCK 19
      f_59  =  f_28;
    }  // B17
    // BLOCK 20 MERGES [18 19 ]
    f_60  =  -f_59;
    f_61  =  f_59 + 2.0F;
    f_62  =  f_60 / f_61;
    i_63  =  isless(f_13, 0.0F);
    if(i_63 == 1)
    {
      // BLOCK 21
      f_64  =  -f_62;
      f_65  =  f_64;
    }  // B20
    else
    {
      // BLOCK 22
      i_66  =  isless(0.0F, f_13);
      if(i_66 == 1)
      {
        // BLOCK 23
        f_65  =  f_62;
      }  // B22
      else
      {
        // BLOCK 24
        f_65  =  f_13;
      }  // B22
    }  // B20
    // BLOCK 25 MERGES [21 23 24 ]
    i_67  =  isless(-0.6931F, f_18);
    if(i_67 == 1)
    {
      // BLOCK 26
      f_68  =  f_26;
    }  // B25
    else
    {
      // BLOCK 27
      f_68  =  f_28;
    }  // B25
    // BLOCK 28 MERGES [26 27 ]
    f_69  =  -f_68;
    f_70  =  f_68 + 2.0F;
    f_71  =  f_69 / f_70;
    i_72  =  isless(f_13, 0.0F);
    if(i_72 == 1)
    {
      // BLOCK 29
      f_73  =  -f_71;
      f_74  =  f_73;
    }  // B28
    else
    {
      // BLOCK 30
      i_75  =  isless(0.0F, f_13);
      if(i_75 == 1)
      {
        // BLOCK 31
        f_74  =  f_71;
      }  // B30
      else
      {
        // BLOCK 32
        f_74  =  f_13;
      }  // B30
    }  // B28
    // BLOCK 33 MERGES [29 31 32 ]
    i_76  =  isequal(f_13, f_13);
    if(i_76 == 1)
    {
      // BLOCK 34
      f_77  =  f_65 * f_74;
      f_78  =  f_77;
    }  // B33
    else
    {
      // BLOCK 35
      f_78  =  f_13;
    }  // B33
    // BLOCK 36 MERGES [35 34 ]
    ul_79  =  ul_1 + l_11;
    f_80  =  *((__global float *) ul_79);
    ul_81  =  ul_3 + l_11;
    f_82  =  f_78 * f_80;
    *((__global float *) ul_81)  =  f_82;
  }  // B0
  else
  {
    // BLOCK 37
  }  // B0
  // BLOCK 38 MERGES [37 36 ]
  return;
}  //  kernel
