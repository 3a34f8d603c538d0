// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: cb982a15d30b712d17a831c70b5e57679d25640d2e66239402fcd576cefe8288
// function: gelu_tanh
// order: derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, shape_0, 1, 23) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private int shape_0, __private int what, __private int code)
{
  bool b_6;
  float f_11, f_13, f_15, f_16, f_17, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_46, f_47, f_48, f_49, f_50, f_51, f_52, f_53, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_70;
  int i_4, i_5, i_12, i_14, i_45, i_54, i_69;
  long l_7, l_8, l_9;
  __global uchar *ul_0, *ul_1, *ul_10, *ul_71;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_4  =  shape_0;
  i_5  =  get_global_id(0);
  b_6  =  i_5 < i_4;
  if(b_6)
  {
    // BLOCK 1
    l_7  =  (long) i_5;
    l_8  =  l_7 + 4L;
    l_9  =  l_8 << 2;
    ul_10  =  ul_0 + l_9;
    f_11  =  *((__global float *) ul_10);
    i_12  =  isless(f_11, -12.0F);
    if(i_12 == 1)
    {
      // BLOCK 2
      f_13  =  -12.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_14  =  isless(12.0F, f_11);
      if(i_14 == 1)
      {
        // BLOCK 4
        f_13  =  12.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_13  =  f_11;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    f_15  =  f_13 + 49152.0F;
    f_16  =  f_15 - 49152.0F;
    f_17  =  f_13 - f_16;
    f_18  =  fma(f_13, f_13, 786432.0F);
    f_19  =  f_18 - 786432.0F;
    f_20  =  fma(f_19, 0.0713501F, 1.595769F);
    f_21  =  f_20 + 49152.0F;
    f_22  =  f_21 - 49152.0F;
    f_23  =  f_19 * 0.0713501F;
    f_24  =  f_23 - f_22;
    f_25  =  f_24 + 1.595768F;
    f_26  =  f_13 + f_16;
    f_27  =  f_16 * f_16;
    f_28  =  f_27 - f_19;
    f_29  =  fma(f_17, f_26, f_28);
    f_30  =  f_13 * f_13;
    f_31  =  f_30 * 4.7186163E-6F;
    f_32  =  fma(f_29, 0.0713501F, f_31);
    f_33  =  f_32 + 1.1467522E-6F;
    f_34  =  f_25 + f_33;
    f_35  =  f_34 * f_13;
    f_36  =  fma(f_17, f_22, f_35);
    f_37  =  f_16 * f_22;
    f_38  =  fma(f_16, f_22, f_36);
    f_39  =  f_37 - f_38;
    f_40  =  f_39 + f_36;
    f_41  =  f_40 * 0.5F;
    f_42  =  fabs(f_38);
    f_43  =  f_42 * -0.5F;
    f_44  =  exp(f_43);
    i_45  =  isless(f_38, 0.0F);
    if(i_45 == 1)
    {
      // BLOCK 7
      f_46  =  fma(f_41, f_44, f_44);
      f_47  =  f_46;
    }  // B6
    else
    {
      // BLOCK 8
      f_48  =  f_41 * f_44;
      f_49  =  f_44 - f_48;
      f_47  =  f_49;
    }  // B6
    // BLOCK 9 MERGES [7 8 ]
    f_50  =  fma(f_47, f_47, 1.0F);
    f_51  =  1.0F / f_50;
    f_52  =  f_13 * 0.14270963F;
    f_53  =  f_52 * f_13;
    i_54  =  isless(f_38, 0.0F);
    if(i_54 == 1)
    {
      // BLOCK 10
      f_55  =  f_38 + 1.0F;
      f_56  =  fma(f_47, f_47, f_40);
      f_57  =  fma(f_53, f_13, f_56);
      f_58  =  f_55 + f_57;
      f_59  =  f_51 * f_58;
      f_60  =  f_59 * f_47;
      f_61  =  f_47 * f_51;
      f_62  =  f_60 * f_61;
      f_63  =  f_62;
    }  // B9
    else
    {
      // BLOCK 11
      f_64  =  f_47 * f_47;
      f_65  =  fma(f_53, f_13, f_38);
      f_66  =  f_64 * f_65;
      f_67  =  fma(f_51, f_66, 1.0F);
      f_68  =  f_67 * f_51;
      f_63  =  f_68;
    }  // B9
    // BLOCK 12 MERGES [11 10 ]
    i_69  =  isequal(f_11, f_11);
    if(i_69 == 1)
    {
      // BLOCK 13
      f_70  =  f_63;
    }  // B12
    else
    {
      // BLOCK 14
      f_70  =  f_11;
    }  // B12
    // BLOCK 15 MERGES [14 13 ]
    ul_71  =  ul_1 + l_9;
    *((__global float *) ul_71)  =  f_70;
  }  // B0
  else
  {
    // BLOCK 16
  }  // B0
  // BLOCK 17 MERGES [16 15 ]
  return;
}  //  kernel
