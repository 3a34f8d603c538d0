// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: fa506b00ba38872944cd71bf060a272277eacbf2379882bf453d552a29eaf729
// function: tanhshrink
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, shape_0, 26) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private int shape_0, __private int code)
{
  bool b_7;
  float f_12, f_14, f_16, f_17, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_47, f_48, f_49, f_50, f_52, f_53, f_55, f_58, f_59, f_60, f_61, f_63, f_64, f_67, f_68, f_69, f_70, f_72, f_73, f_76, f_77;
  int i_5, i_6, i_13, i_15, i_28, i_46, i_51, i_54, i_57, i_62, i_65, i_66, i_71, i_74, i_75;
  long l_8, l_9, l_10;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_11, *ul_56, *ul_78;

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
    f_18  =  fma(f_17, 1.539435E-4F, 0.0013563005F);
    f_19  =  fma(f_17, f_18, 0.008322186F);
    f_20  =  fma(f_17, f_19, 0.041664977F);
    f_21  =  fma(f_17, f_20, 0.16666658F);
    f_22  =  fma(f_17, f_21, 0.5F);
    f_23  =  f_17 * f_17;
    f_24  =  f_22 * f_23;
    f_25  =  fma(f_16, -2.0F, f_24);
    f_26  =  exp(f_17);
    f_27  =  f_26 - 1.0F;
    i_28  =  isless(f_16, 2.0F);
    if(i_28 == 1)
    {
      // BLOCK 7
      f_29  =  f_14 * f_14;
      f_30  =  fma(f_29, 1.0706029E-11F, 1.9270852E-9F);
      f_31  =  fma(f_29, f_30, 2.5052108E-7F);
      f_32  =  fma(f_29, f_31, 2.2045855E-5F);
      f_33  =  fma(f_29, f_32, 0.0011904762F);
      f_34  =  fma(f_29, f_33, 0.033333335F);
      f_35  =  fma(f_29, f_34, 0.33333334F);
      f_36  =  f_35 * f_29;
      f_37  =  f_36 * f_14;
      f_38  =  fabs(f_14);
      f_39  =  -f_38;
      f_40  =  exp(f_39);
      f_41  =  f_40 * 2.0F;
      f_42  =  fma(f_40, f_40, 1.0F);
      f_43  =  f_41 / f_42;
      f_44  =  f_37 * f_43;
      f_45  =  f_44;
    }  // B6
    else
    {
      // BLOCK 8
      i_46  =  isless(-0.6931F, f_17);
      if(i_46 == 1)
      {
        // BLOCK 9
        f_47  =  f_25;
      }  // B8
      else
      {
        // BLOCK 10
        f_47  =  f_27;
      }  // B8
      // BLOCK 11 MERGES [9 10 ]
      f_48  =  -f_47;
      f_49  =  f_47 + 2.0F;
      f_50  =  f_48 / f_49;
      i_51  =  isless(f_12, 0.0F);
      if(i_51 == 1)
      {
        // BLOCK 12
        f_52  =  -f_50;
        f_53  =  f_52;
      }  // B11
      else
      {
        // BLOCK 13
        i_54  =  isless(0.0F, f_12);
        if(i_54 == 1)
        {
          // BLOCK 14
          f_53  =  f_50;
        }  // B13
        else
        {
          // BLOCK 15
          f_53  =  f_12;
        }  // B13
      }  // B11
      // BLOCK 16 MERGES [12 14 15 ]
      f_55  =  f_12 - f_53;
      f_45  =  f_55;
    }  // B6
    // BLOCK 17 MERGES [16 7 ]
    ul_56  =  ul_1 + l_10;
    *((__global float *) ul_56)  =  f_45;
    i_57  =  isless(-0.6931F, f_17);
    if(i_57 == 1)
    {
      // BLOCK 18
      f_58  =  f_25;
    }  // B17
    else
    {
      // BLOCK 19
      f_58  =  f_27;
    }  // B17
    // BLOCK 20 MERGES [18 19 ]
    f_59  =  -f_58;
    f_60  =  f_58 + 2.0F;
    f_61  =  f_59 / f_60;
    i_62  =  isless(f_12, 0.0F);
    if(i_62 == 1)
    {
      // BLOCK 21
      f_63  =  -f_61;
      f_64  =  f_63;
    }  // B20
    else
    {
      // BLOCK 22
      i_65  =  isless(0.0F, f_12);
      if(i_65 == 1)
      {
        // BLOCK 23
        f_64  =  f_61;
      }  // B22
      else
      {
        // BLOCK 24
        f_64  =  f_12;
      }  // B22
    }  // B20
    // BLOCK 25 MERGES [21 23 24 ]
    i_66  =  isless(-0.6931F, f_17);
    if(i_66 == 1)
    {
      // BLOCK 26
      f_67  =  f_25;
    }  // B25
    else
    {
      // BLOCK 27
      f_67  =  f_27;
    }  // B25
    // BLOCK 28 MERGES [26 27 ]
    f_68  =  -f_67;
    f_69  =  f_67 + 2.0F;
    f_70  =  f_68 / f_69;
    i_71  =  isless(f_12, 0.0F);
    if(i_71 == 1)
    {
      // BLOCK 29
      f_72  =  -f_70;
      f_73  =  f_72;
    }  // B28
    else
    {
      // BLOCK 30
      i_74  =  isless(0.0F, f_12);
      if(i_74 == 1)
      {
        // BLOCK 31
        f_73  =  f_70;
      }  // B30
      else
      {
        // BLOCK 32
        f_73  =  f_12;
      }  // B30
    }  // B28
    // BLOCK 33 MERGES [29 31 32 ]
    i_75  =  isequal(f_12, f_12);
    if(i_75 == 1)
    {
      // BLOCK 34
      f_76  =  f_64 * f_73;
      f_77  =  f_76;
    }  // B33
    else
    {
      // BLOCK 35
      f_77  =  f_12;
    }  // B33
    // BLOCK 36 MERGES [35 34 ]
    ul_78  =  ul_2 + l_10;
    *((__global float *) ul_78)  =  f_77;
  }  // B0
  else
  {
    // BLOCK 37
  }  // B0
  // BLOCK 38 MERGES [37 36 ]
  return;
}  //  kernel
