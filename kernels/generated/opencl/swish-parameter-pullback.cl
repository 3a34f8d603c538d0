// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: d99ded721153417304af03c0e52779df4c8a97a5a95f523fff443d10e2604f51
// function: swish
// order: parameter-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPull(in0, in1, out0, numbers_0, numbers_1, numbers_2, shape_0, 2, 20) over elements always
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_0, __private int what, __private int code)
{
  bool b_14;
  float f_8, f_10, f_12, f_19, f_20, f_21, f_23, f_26, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_47, f_48, f_49, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_58, f_59, f_61, f_63, f_65;
  int i_6, i_13, i_22, i_24, i_25, i_27, i_46, i_57, i_60;
  long l_15, l_16, l_17;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_18, *ul_62, *ul_64;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
  i_6  =  shape_0;
  f_8  =  numbers_0;
  f_10  =  numbers_1;
  f_12  =  numbers_2;
  i_13  =  get_global_id(0);
  b_14  =  i_13 < i_6;
  if(b_14)
  {
    // BLOCK 1
    l_15  =  (long) i_13;
    l_16  =  l_15 + 4L;
    l_17  =  l_16 << 2;
    ul_18  =  ul_0 + l_17;
    f_19  =  *((__global float *) ul_18);
    f_20  =  f_19 * 0.25F;
    f_21  =  f_20 * f_8;
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
    f_31  =  f_12 * f_26;
    f_32  =  fma(f_30, f_10, f_31);
    f_33  =  f_29 * f_10;
    f_34  =  fma(f_29, f_10, f_32);
    f_35  =  f_33 - f_34;
    f_36  =  f_35 + f_32;
    f_37  =  f_23 + 786432.0F;
    f_38  =  f_37 - 786432.0F;
    f_39  =  f_23 - f_38;
    f_40  =  f_23 * f_12;
    f_41  =  fma(f_39, f_10, f_40);
    f_42  =  fma(f_38, f_10, f_41);
    f_43  =  fabs(f_42);
    f_44  =  -f_43;
    f_45  =  exp(f_44);
    i_46  =  isless(f_42, 0.0F);
    if(i_46 == 1)
    {
      // BLOCK 12
      f_47  =  fma(f_45, f_36, f_45);
      f_48  =  f_47;
    }  // B11
    else
    {
      // BLOCK 13
      f_49  =  f_45 * f_36;
      f_50  =  f_45 - f_49;
      f_48  =  f_50;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    f_51  =  f_48 * f_19;
    f_52  =  f_48 * f_48;
    f_53  =  fma(f_52, f_52, 1.0F);
    f_54  =  f_48 / f_53;
    f_55  =  f_51 * f_54;
    f_56  =  f_55 * f_55;
    i_57  =  isequal(f_42, 0.0F);
    if(i_57 == 1)
    {
      // BLOCK 15
      f_58  =  f_56;
    }  // B14
    else
    {
      // BLOCK 16
      f_58  =  0.0F;
    }  // B14
    // BLOCK 17 MERGES [15 16 ]
    f_59  =  fabs(f_19);
    i_60  =  isless(3.4028235E38F, f_59);
    if(i_60 == 1)
    {
      // BLOCK 18
      f_61  =  f_58;
    }  // B17
    else
    {
      // BLOCK 19
      f_61  =  f_56;
    }  // B17
    // BLOCK 20 MERGES [19 18 ]
    ul_62  =  ul_1 + l_17;
    f_63  =  *((__global float *) ul_62);
    ul_64  =  ul_2 + l_17;
    f_65  =  f_61 * f_63;
    *((__global float *) ul_64)  =  f_65;
  }  // B0
  else
  {
    // BLOCK 21
  }  // B0
  // BLOCK 22 MERGES [21 20 ]
  return;
}  //  kernel
