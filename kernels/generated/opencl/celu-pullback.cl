// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: db706368dbdad0342572844f0bc2a83651ea3ffc096c98a4e787d5e9428c3f3b
// function: celu
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPull(in0, in1, out0, numbers_0, numbers_1, numbers_2, shape_0, 1, 16) over elements always
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_0, __private int what, __private int code)
{
  bool b_14;
  float f_8, f_10, f_12, f_19, f_21, f_22, f_24, f_27, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_47, f_49, f_50, f_51, f_52, f_53, f_55, f_57, f_59;
  int i_6, i_13, i_20, i_23, i_25, i_26, i_28, i_48, i_54;
  long l_15, l_16, l_17;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_18, *ul_56, *ul_58;

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
    i_20  =  isless(0.0F, f_19);
    if(i_20 == 1)
    {
      // BLOCK 2
      f_21  =  1.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_22  =  f_8 * f_19;
      i_23  =  isless(f_22, -250.0F);
      if(i_23 == 1)
      {
        // BLOCK 4
        f_24  =  -250.0F;
      }  // B3
      else
      {
        // BLOCK 5
        i_25  =  isless(250.0F, f_22);
        if(i_25 == 1)
        {
          // BLOCK 6
          f_24  =  250.0F;
        }  // B5
        else
        {
          // BLOCK 7
          f_24  =  f_22;
        }  // B5
      }  // B3
      // BLOCK 8 MERGES [6 7 4 ]
      i_26  =  isless(f_22, -250.0F);
      if(i_26 == 1)
      {
        // BLOCK 9
        f_27  =  -250.0F;
      }  // B8
      else
      {
        // BLOCK 10
        i_28  =  isless(250.0F, f_22);
        if(i_28 == 1)
        {
          // BLOCK 11
          f_27  =  250.0F;
        }  // B10
        else
        {
          // BLOCK 12
          f_27  =  f_22;
        }  // B10
      }  // B8
      // BLOCK 13 MERGES [11 12 9 ]
      f_29  =  f_27 + 786432.0F;
      f_30  =  f_29 - 786432.0F;
      f_31  =  f_27 - f_30;
      f_32  =  f_12 * f_27;
      f_33  =  fma(f_31, f_10, f_32);
      f_34  =  f_30 * f_10;
      f_35  =  fma(f_30, f_10, f_33);
      f_36  =  f_34 - f_35;
      f_37  =  f_36 + f_33;
      f_38  =  f_37 * 0.5F;
      f_39  =  f_24 + 786432.0F;
      f_40  =  f_39 - 786432.0F;
      f_41  =  f_24 - f_40;
      f_42  =  f_24 * f_12;
      f_43  =  fma(f_41, f_10, f_42);
      f_44  =  fma(f_40, f_10, f_43);
      f_45  =  fabs(f_44);
      f_46  =  f_45 * -0.5F;
      f_47  =  exp(f_46);
      i_48  =  isless(f_44, 0.0F);
      if(i_48 == 1)
      {
        // BLOCK 14
        f_49  =  fma(f_38, f_47, f_47);
        f_50  =  f_49;
      }  // B13
      else
      {
        // BLOCK 15
        f_51  =  f_38 * f_47;
        f_52  =  f_47 - f_51;
        f_50  =  f_52;
      }  // B13
      // BLOCK 16 MERGES [14 15 ]
      f_53  =  f_50 * f_50;
      f_21  =  f_53;
    }  // B1
    // BLOCK 17 MERGES [16 2 ]
    i_54  =  isequal(f_19, f_19);
    if(i_54 == 1)
    {
      // BLOCK 18
      f_55  =  f_21;
    }  // B17
    else
    {
      // BLOCK 19
      f_55  =  f_19;
    }  // B17
    // BLOCK 20 MERGES [19 18 ]
    ul_56  =  ul_1 + l_17;
    f_57  =  *((__global float *) ul_56);
    ul_58  =  ul_2 + l_17;
    f_59  =  f_55 * f_57;
    *((__global float *) ul_58)  =  f_59;
  }  // B0
  else
  {
    // BLOCK 21
  }  // B0
  // BLOCK 22 MERGES [21 20 ]
  return;
}  //  kernel
