// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 75da6493f2c1b7d2a302250144fc88ef9329455812d436d902007ddcd357ee88
// function: softplus
// order: derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, numbers_0, numbers_1, numbers_2, shape_0, 1, 9) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_0, __private int what, __private int code)
{
  bool b_13;
  float f_7, f_9, f_11, f_18, f_19, f_21, f_24, f_27, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_47, f_49, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_62, f_63, f_64, f_66;
  int i_5, i_12, i_20, i_22, i_23, i_25, i_26, i_28, i_48, i_61, i_65;
  long l_14, l_15, l_16;
  __global uchar *ul_0, *ul_1, *ul_17, *ul_67;

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
    i_26  =  isless(f_19, -250.0F);
    if(i_26 == 1)
    {
      // BLOCK 12
      f_27  =  -250.0F;
    }  // B11
    else
    {
      // BLOCK 13
      i_28  =  isless(250.0F, f_19);
      if(i_28 == 1)
      {
        // BLOCK 14
        f_27  =  250.0F;
      }  // B13
      else
      {
        // BLOCK 15
        f_27  =  f_19;
      }  // B13
    }  // B11
    // BLOCK 16 MERGES [14 15 12 ]
    f_29  =  f_27 + 786432.0F;
    f_30  =  f_29 - 786432.0F;
    f_31  =  f_27 - f_30;
    f_32  =  f_11 * f_27;
    f_33  =  fma(f_31, f_9, f_32);
    f_34  =  f_30 * f_9;
    f_35  =  fma(f_30, f_9, f_33);
    f_36  =  f_34 - f_35;
    f_37  =  f_36 + f_33;
    f_38  =  f_37 * 0.5F;
    f_39  =  f_24 + 786432.0F;
    f_40  =  f_39 - 786432.0F;
    f_41  =  f_24 - f_40;
    f_42  =  f_24 * f_11;
    f_43  =  fma(f_41, f_9, f_42);
    f_44  =  fma(f_40, f_9, f_43);
    f_45  =  fabs(f_44);
    f_46  =  f_45 * -0.5F;
    f_47  =  exp(f_46);
    i_48  =  isless(f_44, 0.0F);
    if(i_48 == 1)
    {
      // BLOCK 17
      f_49  =  fma(f_38, f_47, f_47);
      f_50  =  f_49;
    }  // B16
    else
    {
      // BLOCK 18
      f_51  =  f_38 * f_47;
      f_52  =  f_47 - f_51;
      f_50  =  f_52;
    }  // B16
    // BLOCK 19 MERGES [17 18 ]
    f_53  =  fma(f_50, f_50, 1.0F);
    f_54  =  1.0F / f_53;
    f_55  =  f_21 + 786432.0F;
    f_56  =  f_55 - 786432.0F;
    f_57  =  f_21 - f_56;
    f_58  =  f_21 * f_11;
    f_59  =  fma(f_57, f_9, f_58);
    f_60  =  fma(f_56, f_9, f_59);
    i_61  =  isless(f_60, 0.0F);
    if(i_61 == 1)
    {
      // BLOCK 20
      f_62  =  f_54 * f_50;
      f_63  =  f_62 * f_50;
      f_64  =  f_63;
    }  // B19
    else
    {
      // BLOCK 21
      f_64  =  f_54;
    }  // B19
    // BLOCK 22 MERGES [21 20 ]
    i_65  =  isequal(f_18, f_18);
    if(i_65 == 1)
    {
      // BLOCK 23
      f_66  =  f_64;
    }  // B22
    else
    {
      // BLOCK 24
      f_66  =  f_18;
    }  // B22
    // BLOCK 25 MERGES [24 23 ]
    ul_67  =  ul_1 + l_16;
    *((__global float *) ul_67)  =  f_66;
  }  // B0
  else
  {
    // BLOCK 26
  }  // B0
  // BLOCK 27 MERGES [26 25 ]
  return;
}  //  kernel
