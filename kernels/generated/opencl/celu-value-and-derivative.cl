// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: c48839f31d9877c8112ab8703211ee2cca1f0ee66f6affab151cfd6b8a217d22
// function: celu
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, numbers_0, numbers_1, numbers_2, numbers_3, shape_0, 16) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private int shape_0, __private int code)
{
  bool b_16;
  float f_8, f_10, f_12, f_14, f_21, f_22, f_25, f_27, f_28, f_29, f_30, f_31, f_32, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_48, f_50, f_53, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_75, f_76, f_77, f_78, f_79, f_81;
  int i_6, i_15, i_23, i_24, i_26, i_33, i_47, i_49, i_51, i_52, i_54, i_74, i_80;
  long l_17, l_18, l_19;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_20, *ul_46, *ul_82;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  ul_2  =  z;
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
    i_23  =  isless(f_21, 0.0F);
    if(i_23 == 1)
    {
      // BLOCK 2
      i_24  =  isless(f_22, -250.0F);
      if(i_24 == 1)
      {
        // BLOCK 3
        f_25  =  -250.0F;
      }  // B2
      else
      {
        // BLOCK 4
        i_26  =  isless(250.0F, f_22);
        if(i_26 == 1)
        {
          // BLOCK 5
          f_25  =  250.0F;
        }  // B4
        else
        {
          // BLOCK 6
          f_25  =  f_22;
        }  // B4
      }  // B2
      // BLOCK 7 MERGES [5 6 3 ]
      f_27  =  f_25 + 786432.0F;
      f_28  =  f_27 - 786432.0F;
      f_29  =  f_25 - f_28;
      f_30  =  f_12 * f_25;
      f_31  =  fma(f_29, f_10, f_30);
      f_32  =  fma(f_28, f_10, f_31);
      i_33  =  isless(-0.6931F, f_32);
      if(i_33 == 1)
      {
        // BLOCK 8
        f_34  =  fma(f_32, 1.539435E-4F, 0.0013563005F);
        f_35  =  fma(f_32, f_34, 0.008322186F);
        f_36  =  fma(f_32, f_35, 0.041664977F);
        f_37  =  fma(f_32, f_36, 0.16666658F);
        f_38  =  fma(f_32, f_37, 0.5F);
        f_39  =  f_32 * f_32;
        f_40  =  fma(f_38, f_39, f_32);
        f_41  =  f_40;
      }  // B7
      else
      {
        // BLOCK 9
        f_42  =  exp(f_32);
        f_43  =  f_42 - 1.0F;
        f_41  =  f_43;
      }  // B7
      // BLOCK 10 MERGES [8 9 ]
      f_44  =  f_41 * f_14;
      f_45  =  f_44;
    }  // B1
    else
    {
      // BLOCK 11
      f_45  =  f_21;
    }  // B1
    // BLOCK 12 MERGES [11 10 ]
    ul_46  =  ul_1 + l_19;
    *((__global float *) ul_46)  =  f_45;
    i_47  =  isless(0.0F, f_21);
    if(i_47 == 1)
    {
      // BLOCK 13
      f_48  =  1.0F;
    }  // B12
    else
    {
      // BLOCK 14
      i_49  =  isless(f_22, -250.0F);
      if(i_49 == 1)
      {
        // BLOCK 15
        f_50  =  -250.0F;
      }  // B14
      else
      {
        // BLOCK 16
        i_51  =  isless(250.0F, f_22);
        if(i_51 == 1)
        {
          // BLOCK 17
          f_50  =  250.0F;
        }  // B16
        else
        {
          // BLOCK 18
          f_50  =  f_22;
        }  // B16
      }  // B14
      // BLOCK 19 MERGES [17 18 15 ]
      i_52  =  isless(f_22, -250.0F);
      if(i_52 == 1)
      {
        // BLOCK 20
        f_53  =  -250.0F;
      }  // B19
      else
      {
        // BLOCK 21
        i_54  =  isless(250.0F, f_22);
        if(i_54 == 1)
        {
          // BLOCK 22
          f_53  =  250.0F;
        }  // B21
        else
        {
          // BLOCK 23
          f_53  =  f_22;
        }  // B21
      }  // B19
      // BLOCK 24 MERGES [22 23 20 ]
      f_55  =  f_53 + 786432.0F;
      f_56  =  f_55 - 786432.0F;
      f_57  =  f_53 - f_56;
      f_58  =  f_53 * f_12;
      f_59  =  fma(f_57, f_10, f_58);
      f_60  =  f_56 * f_10;
      f_61  =  fma(f_56, f_10, f_59);
      f_62  =  f_60 - f_61;
      f_63  =  f_62 + f_59;
      f_64  =  f_63 * 0.5F;
      f_65  =  f_50 + 786432.0F;
      f_66  =  f_65 - 786432.0F;
      f_67  =  f_50 - f_66;
      f_68  =  f_50 * f_12;
      f_69  =  fma(f_67, f_10, f_68);
      f_70  =  fma(f_66, f_10, f_69);
      f_71  =  fabs(f_70);
      f_72  =  f_71 * -0.5F;
      f_73  =  exp(f_72);
      i_74  =  isless(f_70, 0.0F);
      if(i_74 == 1)
      {
        // BLOCK 25
        f_75  =  fma(f_64, f_73, f_73);
        f_76  =  f_75;
      }  // B24
      else
      {
        // BLOCK 26
        f_77  =  f_64 * f_73;
        f_78  =  f_73 - f_77;
        f_76  =  f_78;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      f_79  =  f_76 * f_76;
      f_48  =  f_79;
    }  // B12
    // BLOCK 28 MERGES [27 13 ]
    i_80  =  isequal(f_21, f_21);
    if(i_80 == 1)
    {
      // BLOCK 29
      f_81  =  f_48;
    }  // B28
    else
    {
      // BLOCK 30
      f_81  =  f_21;
    }  // B28
    // BLOCK 31 MERGES [30 29 ]
    ul_82  =  ul_2 + l_19;
    *((__global float *) ul_82)  =  f_81;
  }  // B0
  else
  {
    // BLOCK 32
  }  // B0
  // BLOCK 33 MERGES [32 31 ]
  return;
}  //  kernel
