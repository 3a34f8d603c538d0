// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: d8e61d035c3da1425dc4d4b71ecf2994298f533912fedee9cdc10746bfe74065
// function: celu
// order: second-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericCurve(in0, out0, numbers_0, numbers_1, numbers_2, shape_0, 16) over elements always
__kernel void kGenericCurve(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_0, __private int code)
{
  bool b_13;
  float f_7, f_9, f_11, f_18, f_20, f_22, f_25, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_47, f_48, f_49, f_50, f_51, f_52, f_53, f_54, f_55, f_57;
  int i_5, i_12, i_19, i_21, i_23, i_24, i_26, i_46, i_56;
  long l_14, l_15, l_16;
  __global uchar *ul_0, *ul_1, *ul_17, *ul_58;

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
    i_19  =  isless(f_18, 0.0F);
    if(i_19 == 1)
    {
      // BLOCK 2
      f_20  =  f_7 * f_18;
      i_21  =  isless(f_20, -250.0F);
      if(i_21 == 1)
      {
        // BLOCK 3
        f_22  =  -250.0F;
      }  // B2
      else
      {
        // BLOCK 4
        i_23  =  isless(250.0F, f_20);
        if(i_23 == 1)
        {
          // BLOCK 5
          f_22  =  250.0F;
        }  // B4
        else
        {
          // BLOCK 6
          f_22  =  f_20;
        }  // B4
      }  // B2
      // BLOCK 7 MERGES [5 6 3 ]
      i_24  =  isless(f_20, -250.0F);
      if(i_24 == 1)
      {
        // BLOCK 8
        f_25  =  -250.0F;
      }  // B7
      else
      {
        // BLOCK 9
        i_26  =  isless(250.0F, f_20);
        if(i_26 == 1)
        {
          // BLOCK 10
          f_25  =  250.0F;
        }  // B9
        else
        {
          // BLOCK 11
          f_25  =  f_20;
        }  // B9
      }  // B7
      // BLOCK 12 MERGES [10 11 8 ]
      f_27  =  f_25 + 786432.0F;
      f_28  =  f_27 - 786432.0F;
      f_29  =  f_25 - f_28;
      f_30  =  f_11 * f_25;
      f_31  =  fma(f_29, f_9, f_30);
      f_32  =  f_28 * f_9;
      f_33  =  fma(f_28, f_9, f_31);
      f_34  =  f_32 - f_33;
      f_35  =  f_34 + f_31;
      f_36  =  f_35 * 0.5F;
      f_37  =  f_22 + 786432.0F;
      f_38  =  f_37 - 786432.0F;
      f_39  =  f_22 - f_38;
      f_40  =  f_22 * f_11;
      f_41  =  fma(f_39, f_9, f_40);
      f_42  =  fma(f_38, f_9, f_41);
      f_43  =  fabs(f_42);
      f_44  =  f_43 * -0.5F;
      f_45  =  exp(f_44);
      i_46  =  isless(f_42, 0.0F);
      if(i_46 == 1)
      {
        // BLOCK 13
        f_47  =  fma(f_36, f_45, f_45);
        f_48  =  f_47;
      }  // B12
      else
      {
        // BLOCK 14
        f_49  =  f_36 * f_45;
        f_50  =  f_45 - f_49;
        f_48  =  f_50;
      }  // B12
      // BLOCK 15 MERGES [13 14 ]
      f_51  =  f_9 + f_11;
      f_52  =  f_51 * f_7;
      f_53  =  f_52 * f_48;
      f_54  =  f_53 * f_48;
      f_55  =  f_54;
    }  // B1
    else
    {
      // BLOCK 16
      f_55  =  0.0F;
    }  // B1
    // BLOCK 17 MERGES [16 15 ]
    i_56  =  isequal(f_18, f_18);
    if(i_56 == 1)
    {
      // BLOCK 18
      f_57  =  f_55;
    }  // B17
    else
    {
      // BLOCK 19
      f_57  =  f_18;
    }  // B17
    // BLOCK 20 MERGES [19 18 ]
    ul_58  =  ul_1 + l_16;
    *((__global float *) ul_58)  =  f_57;
  }  // B0
  else
  {
    // BLOCK 21
  }  // B0
  // BLOCK 22 MERGES [21 20 ]
  return;
}  //  kernel
