// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: a2c3f7349129415941ed1910ed78a4002aa4241c032152afe8f3b421ff26dc2f
// function: lisht
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, shape_0, 34) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private int shape_0, __private int code)
{
  bool b_8;
  float f_13, f_14, f_15, f_17, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_32, f_33, f_36, f_37, f_39, f_41, f_42, f_44, f_45, f_46, f_47, f_48, f_49, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_59, f_60, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_72, f_74;
  int i_6, i_7, i_16, i_31, i_34, i_38, i_40, i_43, i_58, i_61, i_62;
  long l_9, l_10, l_11;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_12, *ul_35, *ul_71, *ul_73;

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
    f_14  =  fabs(f_13);
    f_15  =  f_14 * -2.0F;
    i_16  =  isless(-0.6931F, f_15);
    if(i_16 == 1)
    {
      // BLOCK 2
      f_17  =  fma(f_15, 1.539435E-4F, 0.0013563005F);
      f_18  =  fma(f_15, f_17, 0.008322186F);
      f_19  =  fma(f_15, f_18, 0.041664977F);
      f_20  =  fma(f_15, f_19, 0.16666658F);
      f_21  =  fma(f_15, f_20, 0.5F);
      f_22  =  f_15 * f_15;
      f_23  =  f_21 * f_22;
      f_24  =  fma(f_14, -2.0F, f_23);
      f_25  =  f_24;
    }  // B1
    else
    {
      // BLOCK 3
      f_26  =  exp(f_15);
      f_27  =  f_26 - 1.0F;
      f_25  =  f_27;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    f_28  =  -f_25;
    f_29  =  f_25 + 2.0F;
    f_30  =  f_28 / f_29;
    i_31  =  isless(f_13, 0.0F);
    if(i_31 == 1)
    {
      // BLOCK 5
      f_32  =  -f_30;
      f_33  =  f_32;
    }  // B4
    else
    {
      // BLOCK 6
      i_34  =  isless(0.0F, f_13);
      if(i_34 == 1)
      {
        // BLOCK 7
        f_33  =  f_30;
      }  // B6
      else
      {
        // BLOCK 8
        f_33  =  f_13;
      }  // B6
    }  // B4
    // BLOCK 9 MERGES [5 7 8 ]
    ul_35  =  ul_2 + l_11;
    f_36  =  fabs(f_33);
    f_37  =  f_36 * f_14;
    *((__global float *) ul_35)  =  f_37;
    i_38  =  isless(f_13, -250.0F);
    if(i_38 == 1)
    {
      // BLOCK 10
      f_39  =  -250.0F;
    }  // B9
    else
    {
      // BLOCK 11
      i_40  =  isless(250.0F, f_13);
      if(i_40 == 1)
      {
        // BLOCK 12
        f_39  =  250.0F;
      }  // B11
      else
      {
        // BLOCK 13
        f_39  =  f_13;
      }  // B11
    }  // B9
    // BLOCK 14 MERGES [12 13 10 ]
    f_41  =  fabs(f_39);
    f_42  =  f_41 * -2.0F;
    i_43  =  isless(-0.6931F, f_42);
    if(i_43 == 1)
    {
      // BLOCK 15
      f_44  =  fma(f_42, 1.539435E-4F, 0.0013563005F);
      f_45  =  fma(f_42, f_44, 0.008322186F);
      f_46  =  fma(f_42, f_45, 0.041664977F);
      f_47  =  fma(f_42, f_46, 0.16666658F);
      f_48  =  fma(f_42, f_47, 0.5F);
      f_49  =  f_42 * f_42;
      f_50  =  f_48 * f_49;
      f_51  =  fma(f_41, -2.0F, f_50);
      f_52  =  f_51;
    }  // B14
    else
    {
      // BLOCK 16
      f_53  =  exp(f_42);
      f_54  =  f_53 - 1.0F;
      f_52  =  f_54;
    }  // B14
    // BLOCK 17 MERGES [15 16 ]
    f_55  =  -f_52;
    f_56  =  f_52 + 2.0F;
    f_57  =  f_55 / f_56;
    i_58  =  isless(f_39, 0.0F);
    if(i_58 == 1)
    {
      // BLOCK 18
      f_59  =  -f_57;
      f_60  =  f_59;
    }  // B17
    else
    {
      // BLOCK 19
      i_61  =  isless(0.0F, f_39);
      if(i_61 == 1)
      {
        // BLOCK 20
        f_60  =  f_57;
      }  // B19
      else
      {
        // BLOCK 21
        f_60  =  f_39;
      }  // B19
    }  // B17
    // BLOCK 22 MERGES [18 20 21 ]
    i_62  =  isequal(f_13, f_13);
    if(i_62 == 1)
    {
      // BLOCK 23
      f_63  =  -f_41;
      f_64  =  exp(f_63);
      f_65  =  f_64 * 2.0F;
      f_66  =  fma(f_64, f_64, 1.0F);
      f_67  =  f_65 / f_66;
      f_68  =  f_67 * f_39;
      f_69  =  fma(f_68, f_67, f_60);
      f_70  =  f_69;
    }  // B22
    else
    {
      // BLOCK 24
      f_70  =  f_13;
    }  // B22
    // BLOCK 25 MERGES [24 23 ]
    ul_71  =  ul_1 + l_11;
    f_72  =  *((__global float *) ul_71);
    ul_73  =  ul_3 + l_11;
    f_74  =  f_70 * f_72;
    *((__global float *) ul_73)  =  f_74;
  }  // B0
  else
  {
    // BLOCK 26
  }  // B0
  // BLOCK 27 MERGES [26 25 ]
  return;
}  //  kernel
