// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 791e7a6da8a1cd4ddd064cf11fcba5b3a238e23244e13573469e64e6cfd6045c
// function: celu
// order: derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, numbers_0, numbers_1, numbers_2, shape_0, 1, 16) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_0, __private int what, __private int code)
{
  bool b_13;
  float f_7, f_9, f_11, f_18, f_20, f_21, f_23, f_26, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_48, f_49, f_50, f_51, f_52, f_54;
  int i_5, i_12, i_19, i_22, i_24, i_25, i_27, i_47, i_53;
  long l_14, l_15, l_16;
  __global uchar *ul_0, *ul_1, *ul_17, *ul_55;

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
    i_19  =  isless(0.0F, f_18);
    if(i_19 == 1)
    {
      // BLOCK 2
      f_20  =  1.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_21  =  f_7 * f_18;
      i_22  =  isless(f_21, -250.0F);
      if(i_22 == 1)
      {
        // BLOCK 4
        f_23  =  -250.0F;
      }  // B3
      else
      {
        // BLOCK 5
        i_24  =  isless(250.0F, f_21);
        if(i_24 == 1)
        {
          // BLOCK 6
          f_23  =  250.0F;
        }  // B5
        else
        {
          // BLOCK 7
          f_23  =  f_21;
        }  // B5
      }  // B3
      // BLOCK 8 MERGES [6 7 4 ]
      i_25  =  isless(f_21, -250.0F);
      if(i_25 == 1)
      {
        // BLOCK 9
        f_26  =  -250.0F;
      }  // B8
      else
      {
        // BLOCK 10
        i_27  =  isless(250.0F, f_21);
        if(i_27 == 1)
        {
          // BLOCK 11
          f_26  =  250.0F;
        }  // B10
        else
        {
          // BLOCK 12
          f_26  =  f_21;
        }  // B10
      }  // B8
      // BLOCK 13 MERGES [11 12 9 ]
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
        // BLOCK 14
        f_48  =  fma(f_37, f_46, f_46);
        f_49  =  f_48;
      }  // B13
      else
      {
        // BLOCK 15
        f_50  =  f_37 * f_46;
        f_51  =  f_46 - f_50;
        f_49  =  f_51;
      }  // B13
      // BLOCK 16 MERGES [14 15 ]
      f_52  =  f_49 * f_49;
      f_20  =  f_52;
    }  // B1
    // BLOCK 17 MERGES [16 2 ]
    i_53  =  isequal(f_18, f_18);
    if(i_53 == 1)
    {
      // BLOCK 18
      f_54  =  f_20;
    }  // B17
    else
    {
      // BLOCK 19
      f_54  =  f_18;
    }  // B17
    // BLOCK 20 MERGES [19 18 ]
    ul_55  =  ul_1 + l_16;
    *((__global float *) ul_55)  =  f_54;
  }  // B0
  else
  {
    // BLOCK 21
  }  // B0
  // BLOCK 22 MERGES [21 20 ]
  return;
}  //  kernel
