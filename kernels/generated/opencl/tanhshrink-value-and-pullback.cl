// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 8bba793831a9fc5b965de94bb53b5cd22a310658c3a6c7c1f17205262b521e60
// function: tanhshrink
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, shape_0, 26) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private int shape_0, __private int code)
{
  bool b_8;
  float f_13, f_15, f_17, f_18, f_19, f_20, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_43, f_44, f_45, f_47, f_48, f_49, f_50, f_51, f_52, f_53, f_54, f_56, f_57, f_58, f_59, f_61, f_62, f_65, f_66, f_67, f_68, f_70, f_71, f_74, f_75, f_77, f_79;
  int i_6, i_7, i_14, i_16, i_21, i_42, i_55, i_60, i_63, i_64, i_69, i_72, i_73;
  long l_9, l_10, l_11;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_12, *ul_46, *ul_76, *ul_78;

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
    f_19  =  exp(f_18);
    f_20  =  f_19 - 1.0F;
    i_21  =  isless(f_17, 2.0F);
    if(i_21 == 1)
    {
      // BLOCK 7
      f_22  =  f_15 * f_15;
      f_23  =  fma(f_22, 1.0706029E-11F, 1.9270852E-9F);
      f_24  =  fma(f_22, f_23, 2.5052108E-7F);
      f_25  =  fma(f_22, f_24, 2.2045855E-5F);
      f_26  =  fma(f_22, f_25, 0.0011904762F);
      f_27  =  fma(f_22, f_26, 0.033333335F);
      f_28  =  fma(f_22, f_27, 0.33333334F);
      f_29  =  f_28 * f_22;
      f_30  =  f_29 * f_15;
      f_31  =  fabs(f_15);
      f_32  =  -f_31;
      f_33  =  exp(f_32);
      f_34  =  f_33 * 2.0F;
      f_35  =  fma(f_33, f_33, 1.0F);
      f_36  =  f_34 / f_35;
      f_37  =  f_30 * f_36;
      f_38  =  f_37;
    }  // B6
    else
    {
      // BLOCK 8
      f_39  =  -f_20;
      f_40  =  f_20 + 2.0F;
      f_41  =  f_39 / f_40;
      i_42  =  isless(f_13, 0.0F);
      if(i_42 == 1)
      {
        // BLOCK 9
        f_43  =  -f_41;
        f_44  =  f_43;
      }  // B8
      else
      {
        // BLOCK 10
        f_44  =  f_41;
      }  // B8
      // BLOCK 11 MERGES [9 10 ]
      f_45  =  f_13 - f_44;
      f_38  =  f_45;
    }  // B6
    // BLOCK 12 MERGES [11 7 ]
    ul_46  =  ul_2 + l_11;
    *((__global float *) ul_46)  =  f_38;
    f_47  =  fma(f_18, 1.539435E-4F, 0.0013563005F);
    f_48  =  fma(f_18, f_47, 0.008322186F);
    f_49  =  fma(f_18, f_48, 0.041664977F);
    f_50  =  fma(f_18, f_49, 0.16666658F);
    f_51  =  fma(f_18, f_50, 0.5F);
    f_52  =  f_18 * f_18;
    f_53  =  f_51 * f_52;
    f_54  =  fma(f_17, -2.0F, f_53);
    i_55  =  isless(-0.6931F, f_18);
    if(i_55 == 1)
    {
      // BLOCK 13
      f_56  =  f_54;
    }  // B12
    else
    {
      // BLOCK 14
      f_56  =  f_20;
    }  // B12
    // BLOCK 15 MERGES [13 14 ]
    f_57  =  -f_56;
    f_58  =  f_56 + 2.0F;
    f_59  =  f_57 / f_58;
    i_60  =  isless(f_13, 0.0F);
    if(i_60 == 1)
    {
      // BLOCK 16
      f_61  =  -f_59;
      f_62  =  f_61;
    }  // B15
    else
    {
      // BLOCK 17
      i_63  =  isless(0.0F, f_13);
      if(i_63 == 1)
      {
        // BLOCK 18
        f_62  =  f_59;
      }  // B17
      else
      {
        // BLOCK 19
        f_62  =  f_13;
      }  // B17
    }  // B15
    // BLOCK 20 MERGES [16 18 19 ]
    i_64  =  isless(-0.6931F, f_18);
    if(i_64 == 1)
    {
      // BLOCK 21
      f_65  =  f_54;
    }  // B20
    else
    {
      // BLOCK 22
      f_65  =  f_20;
    }  // B20
    // BLOCK 23 MERGES [21 22 ]
    f_66  =  -f_65;
    f_67  =  f_65 + 2.0F;
    f_68  =  f_66 / f_67;
    i_69  =  isless(f_13, 0.0F);
    if(i_69 == 1)
    {
      // BLOCK 24
      f_70  =  -f_68;
      f_71  =  f_70;
    }  // B23
    else
    {
      // BLOCK 25
      i_72  =  isless(0.0F, f_13);
      if(i_72 == 1)
      {
        // BLOCK 26
        f_71  =  f_68;
      }  // B25
      else
      {
        // BLOCK 27
        f_71  =  f_13;
      }  // B25
    }  // B23
    // BLOCK 28 MERGES [24 26 27 ]
    i_73  =  isequal(f_13, f_13);
    if(i_73 == 1)
    {
      // BLOCK 29
      f_74  =  f_62 * f_71;
      f_75  =  f_74;
    }  // B28
    else
    {
      // BLOCK 30
      f_75  =  f_13;
    }  // B28
    // BLOCK 31 MERGES [30 29 ]
    ul_76  =  ul_1 + l_11;
    f_77  =  *((__global float *) ul_76);
    ul_78  =  ul_3 + l_11;
    f_79  =  f_75 * f_77;
    *((__global float *) ul_78)  =  f_79;
  }  // B0
  else
  {
    // BLOCK 32
  }  // B0
  // BLOCK 33 MERGES [32 31 ]
  return;
}  //  kernel
