// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 6cbc73ee708e710fc296dbed78c92d6658685f75b1953e95f84fefadb52babea
// function: softplus
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, numbers_0, numbers_1, numbers_2, numbers_3, shape_0, 0, 9) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private int shape_0, __private int what, __private int code)
{
  bool b_15;
  float f_7, f_9, f_11, f_13, f_20, f_21, f_23, f_26, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_48, f_49, f_50, f_51, f_52, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_68, f_69;
  int i_5, i_14, i_22, i_24, i_25, i_27, i_47, i_53, i_67;
  long l_16, l_17, l_18;
  __global uchar *ul_0, *ul_1, *ul_19, *ul_70;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_5  =  shape_0;
  f_7  =  numbers_0;
  f_9  =  numbers_1;
  f_11  =  numbers_2;
  f_13  =  numbers_3;
  i_14  =  get_global_id(0);
  b_15  =  i_14 < i_5;
  if(b_15)
  {
    // BLOCK 1
    l_16  =  (long) i_14;
    l_17  =  l_16 + 4L;
    l_18  =  l_17 << 2;
    ul_19  =  ul_0 + l_18;
    f_20  =  *((__global float *) ul_19);
    f_21  =  f_7 * f_20;
    i_22  =  isless(f_21, -250.0F);
    if(i_22 == 1)
    {
      // BLOCK 2
      f_23  =  -250.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_24  =  isless(250.0F, f_21);
      if(i_24 == 1)
      {
        // BLOCK 4
        f_23  =  250.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_23  =  f_21;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    i_25  =  isless(f_21, -250.0F);
    if(i_25 == 1)
    {
      // BLOCK 7
      f_26  =  -250.0F;
    }  // B6
    else
    {
      // BLOCK 8
      i_27  =  isless(250.0F, f_21);
      if(i_27 == 1)
      {
        // BLOCK 9
        f_26  =  250.0F;
      }  // B8
      else
      {
        // BLOCK 10
        f_26  =  f_21;
      }  // B8
    }  // B6
    // BLOCK 11 MERGES [9 10 7 ]
    f_28  =  f_26 + 786432.0F;
    f_29  =  f_28 - 786432.0F;
    f_30  =  f_26 - f_29;
    f_31  =  f_11 * f_26;
    f_32  =  fma(f_30, f_9, f_31);
    f_33  =  f_29 * f_9;
    f_34  =  fma(f_29, f_9, f_32);
    f_35  =  f_33 - f_34;
    f_36  =  f_35 + f_32;
    f_37  =  f_36 * 0.5F;
    f_38  =  f_23 + 786432.0F;
    f_39  =  f_38 - 786432.0F;
    f_40  =  f_23 - f_39;
    f_41  =  f_23 * f_11;
    f_42  =  fma(f_40, f_9, f_41);
    f_43  =  fma(f_39, f_9, f_42);
    f_44  =  fabs(f_43);
    f_45  =  f_44 * -0.5F;
    f_46  =  exp(f_45);
    i_47  =  isless(f_43, 0.0F);
    if(i_47 == 1)
    {
      // BLOCK 12
      f_48  =  fma(f_37, f_46, f_46);
      f_49  =  f_48;
    }  // B11
    else
    {
      // BLOCK 13
      f_50  =  f_37 * f_46;
      f_51  =  f_46 - f_50;
      f_49  =  f_51;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    f_52  =  f_49 * f_49;
    i_53  =  isless(f_52, 1.0E-8F);
    if(i_53 == 1)
    {
      // BLOCK 15
      f_54  =  f_13 * f_49;
      f_55  =  f_54 * f_49;
      f_56  =  f_55;
    }  // B14
    else
    {
      // BLOCK 16
      f_57  =  fma(f_49, f_49, 2.0F);
      f_58  =  f_52 / f_57;
      f_59  =  f_58 * f_58;
      f_60  =  fma(f_59, 0.13434482F, 0.14116766F);
      f_61  =  fma(f_59, f_60, 0.20003854F);
      f_62  =  fma(f_59, f_61, 0.3333332F);
      f_63  =  f_58 * f_59;
      f_64  =  fma(f_62, f_63, f_58);
      f_65  =  f_64 * 2.0F;
      f_66  =  f_65 * f_13;
      f_56  =  f_66;
    }  // B14
    // BLOCK 17 MERGES [15 16 ]
    i_67  =  isless(0.0F, f_20);
    if(i_67 == 1)
    {
      // BLOCK 18
      f_68  =  f_56 + f_20;
      f_69  =  f_68;
    }  // B17
    else
    {
      // BLOCK 19
      f_69  =  f_56;
    }  // B17
    // BLOCK 20 MERGES [18 19 ]
    ul_70  =  ul_1 + l_18;
    *((__global float *) ul_70)  =  f_69;
  }  // B0
  else
  {
    // BLOCK 21
  }  // B0
  // BLOCK 22 MERGES [21 20 ]
  return;
}  //  kernel
