// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: e80a6d81252d346ab10606a5872d74e073dc6ed2f3dde343e241dc5044be0d2f
// function: tanhshrink
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, shape_0, 26) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private int shape_0, __private int code)
{
  bool b_7;
  float f_12, f_14, f_16, f_17, f_18, f_19, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_42, f_43, f_44, f_46, f_47, f_48, f_49, f_50, f_51, f_52, f_53, f_55, f_56, f_57, f_58, f_60, f_61, f_64, f_65, f_66, f_67, f_69, f_70, f_73, f_74;
  int i_5, i_6, i_13, i_15, i_20, i_41, i_54, i_59, i_62, i_63, i_68, i_71, i_72;
  long l_8, l_9, l_10;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_11, *ul_45, *ul_75;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  ul_2  =  z;
  i_5  =  shape_0;
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
    i_13  =  isless(f_12, -2.0F);
    if(i_13 == 1)
    {
      // BLOCK 2
      f_14  =  -2.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_15  =  isless(2.0F, f_12);
      if(i_15 == 1)
      {
        // BLOCK 4
        f_14  =  2.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_14  =  f_12;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    f_16  =  fabs(f_12);
    f_17  =  f_16 * -2.0F;
    f_18  =  exp(f_17);
    f_19  =  f_18 - 1.0F;
    i_20  =  isless(f_16, 2.0F);
    if(i_20 == 1)
    {
      // BLOCK 7
      f_21  =  f_14 * f_14;
      f_22  =  fma(f_21, 1.0706029E-11F, 1.9270852E-9F);
      f_23  =  fma(f_21, f_22, 2.5052108E-7F);
      f_24  =  fma(f_21, f_23, 2.2045855E-5F);
      f_25  =  fma(f_21, f_24, 0.0011904762F);
      f_26  =  fma(f_21, f_25, 0.033333335F);
      f_27  =  fma(f_21, f_26, 0.33333334F);
      f_28  =  f_27 * f_21;
      f_29  =  f_28 * f_14;
      f_30  =  fabs(f_14);
      f_31  =  -f_30;
      f_32  =  exp(f_31);
      f_33  =  f_32 * 2.0F;
      f_34  =  fma(f_32, f_32, 1.0F);
      f_35  =  f_33 / f_34;
      f_36  =  f_29 * f_35;
      f_37  =  f_36;
    }  // B6
    else
    {
      // BLOCK 8
      f_38  =  -f_19;
      f_39  =  f_19 + 2.0F;
      f_40  =  f_38 / f_39;
      i_41  =  isless(f_12, 0.0F);
      if(i_41 == 1)
      {
        // BLOCK 9
        f_42  =  -f_40;
        f_43  =  f_42;
      }  // B8
      else
      {
        // BLOCK 10
        f_43  =  f_40;
      }  // B8
      // BLOCK 11 MERGES [9 10 ]
      f_44  =  f_12 - f_43;
      f_37  =  f_44;
    }  // B6
    // BLOCK 12 MERGES [11 7 ]
    ul_45  =  ul_1 + l_10;
    *((__global float *) ul_45)  =  f_37;
    f_46  =  fma(f_17, 1.539435E-4F, 0.0013563005F);
    f_47  =  fma(f_17, f_46, 0.008322186F);
    f_48  =  fma(f_17, f_47, 0.041664977F);
    f_49  =  fma(f_17, f_48, 0.16666658F);
    f_50  =  fma(f_17, f_49, 0.5F);
    f_51  =  f_17 * f_17;
    f_52  =  f_50 * f_51;
    f_53  =  fma(f_16, -2.0F, f_52);
    i_54  =  isless(-0.6931F, f_17);
    if(i_54 == 1)
    {
      // BLOCK 13
      f_55  =  f_53;
    }  // B12
    else
    {
      // BLOCK 14
      f_55  =  f_19;
    }  // B12
    // BLOCK 15 MERGES [13 14 ]
    f_56  =  -f_55;
    f_57  =  f_55 + 2.0F;
    f_58  =  f_56 / f_57;
    i_59  =  isless(f_12, 0.0F);
    if(i_59 == 1)
    {
      // BLOCK 16
      f_60  =  -f_58;
      f_61  =  f_60;
    }  // B15
    else
    {
      // BLOCK 17
      i_62  =  isless(0.0F, f_12);
      if(i_62 == 1)
      {
        // BLOCK 18
        f_61  =  f_58;
      }  // B17
      else
      {
        // BLOCK 19
        f_61  =  f_12;
      }  // B17
    }  // B15
    // BLOCK 20 MERGES [16 18 19 ]
    i_63  =  isless(-0.6931F, f_17);
    if(i_63 == 1)
    {
      // BLOCK 21
      f_64  =  f_53;
    }  // B20
    else
    {
      // BLOCK 22
      f_64  =  f_19;
    }  // B20
    // BLOCK 23 MERGES [21 22 ]
    f_65  =  -f_64;
    f_66  =  f_64 + 2.0F;
    f_67  =  f_65 / f_66;
    i_68  =  isless(f_12, 0.0F);
    if(i_68 == 1)
    {
      // BLOCK 24
      f_69  =  -f_67;
      f_70  =  f_69;
    }  // B23
    else
    {
      // BLOCK 25
      i_71  =  isless(0.0F, f_12);
      if(i_71 == 1)
      {
        // BLOCK 26
        f_70  =  f_67;
      }  // B25
      else
      {
        // BLOCK 27
        f_70  =  f_12;
      }  // B25
    }  // B23
    // BLOCK 28 MERGES [24 26 27 ]
    i_72  =  isequal(f_12, f_12);
    if(i_72 == 1)
    {
      // BLOCK 29
      f_73  =  f_61 * f_70;
      f_74  =  f_73;
    }  // B28
    else
    {
      // BLOCK 30
      f_74  =  f_12;
    }  // B28
    // BLOCK 31 MERGES [30 29 ]
    ul_75  =  ul_2 + l_10;
    *((__global float *) ul_75)  =  f_74;
  }  // B0
  else
  {
    // BLOCK 32
  }  // B0
  // BLOCK 33 MERGES [32 31 ]
  return;
}  //  kernel
