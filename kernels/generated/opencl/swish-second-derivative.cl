// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: db7283aba8d177402c9a96ca617891bc9539cfdf578be57fc39fc9b754711d1c
// function: swish
// order: second-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericCurve(in0, out0, numbers_0, numbers_1, numbers_2, shape_0, 20) over elements always
__kernel void kGenericCurve(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_0, __private int code)
{
  bool b_13;
  float f_7, f_9, f_11, f_18, f_19, f_21, f_24, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_46, f_47, f_48, f_49, f_51, f_52, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72;
  int i_5, i_12, i_20, i_22, i_23, i_25, i_45, i_50, i_53;
  long l_14, l_15, l_16;
  __global uchar *ul_0, *ul_1, *ul_17, *ul_73;

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
    f_35  =  f_34 * 0.5F;
    f_36  =  f_21 + 786432.0F;
    f_37  =  f_36 - 786432.0F;
    f_38  =  f_21 - f_37;
    f_39  =  f_21 * f_11;
    f_40  =  fma(f_38, f_9, f_39);
    f_41  =  fma(f_37, f_9, f_40);
    f_42  =  fabs(f_41);
    f_43  =  f_42 * -0.5F;
    f_44  =  exp(f_43);
    i_45  =  isless(f_41, 0.0F);
    if(i_45 == 1)
    {
      // BLOCK 12
      f_46  =  fma(f_35, f_44, f_44);
      f_47  =  f_46;
    }  // B11
    else
    {
      // BLOCK 13
      f_48  =  f_35 * f_44;
      f_49  =  f_44 - f_48;
      f_47  =  f_49;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    i_50  =  isless(f_41, 0.0F);
    if(i_50 == 1)
    {
      // BLOCK 15
      f_51  =  -f_34;
      f_52  =  f_51;
    }  // B14
    else
    {
      // BLOCK 16
      f_52  =  f_34;
    }  // B14
    // BLOCK 17 MERGES [15 16 ]
    i_53  =  isequal(f_18, f_18);
    if(i_53 == 1)
    {
      // BLOCK 18
      f_54  =  fma(f_47, f_47, 1.0F);
      f_55  =  1.0F / f_54;
      f_56  =  f_9 + f_11;
      f_57  =  f_56 * f_7;
      f_58  =  f_57 * f_47;
      f_59  =  f_55 * f_58;
      f_60  =  2.0F - f_42;
      f_61  =  f_47 * f_47;
      f_62  =  f_42 + 2.0F;
      f_63  =  f_61 * f_62;
      f_64  =  1.0F - f_61;
      f_65  =  f_52 * f_64;
      f_66  =  f_63 - f_65;
      f_67  =  f_60 + f_66;
      f_68  =  f_67 * f_55;
      f_69  =  f_59 * f_68;
      f_70  =  f_47 * f_55;
      f_71  =  f_69 * f_70;
      f_72  =  f_71;
    }  // B17
    else
    {
      // BLOCK 19
      f_72  =  f_18;
    }  // B17
    // BLOCK 20 MERGES [19 18 ]
    ul_73  =  ul_1 + l_16;
    *((__global float *) ul_73)  =  f_72;
  }  // B0
  else
  {
    // BLOCK 21
  }  // B0
  // BLOCK 22 MERGES [21 20 ]
  return;
}  //  kernel
