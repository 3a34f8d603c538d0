// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: aaff436749bf883ed550a1fc5ec77f6c4630fa5e1bce6017347180869af22911
// function: star_relu
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, numbers_0, numbers_1, numbers_2, numbers_3, shape_0, 0, 30) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private int shape_0, __private int what, __private int code)
{
  bool b_15;
  float f_7, f_9, f_11, f_13, f_20, f_22, f_24, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_44, f_46, f_47, f_48;
  int i_5, i_14, i_21, i_23, i_25, i_43, i_45;
  long l_16, l_17, l_18;
  __global uchar *ul_0, *ul_1, *ul_19, *ul_49;

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
    i_21  =  isless(f_20, 0.0F);
    if(i_21 == 1)
    {
      // BLOCK 2
      f_22  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_22  =  f_20;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_23  =  isless(f_22, -1.0E15F);
    if(i_23 == 1)
    {
      // BLOCK 5
      f_24  =  -1.0E15F;
    }  // B4
    else
    {
      // BLOCK 6
      i_25  =  isless(1.0E15F, f_22);
      if(i_25 == 1)
      {
        // BLOCK 7
        f_24  =  1.0E15F;
      }  // B6
      else
      {
        // BLOCK 8
        f_24  =  f_22;
      }  // B6
    }  // B4
    // BLOCK 9 MERGES [7 8 5 ]
    f_26  =  f_24 * f_24;
    f_27  =  f_26 * 4097.0F;
    f_28  =  f_27 - f_26;
    f_29  =  f_27 - f_28;
    f_30  =  fma(f_29, f_7, f_11);
    f_31  =  fma(f_24, 4096.0F, f_24);
    f_32  =  f_31 - f_24;
    f_33  =  f_31 - f_32;
    f_34  =  f_24 - f_33;
    f_35  =  f_24 + f_33;
    f_36  =  f_33 * f_33;
    f_37  =  f_36 - f_29;
    f_38  =  fma(f_34, f_35, f_37);
    f_39  =  f_38 * f_7;
    f_40  =  fma(f_26, f_9, f_39);
    f_41  =  f_40 + f_13;
    f_42  =  f_30 + f_41;
    i_43  =  isless(1.0E15F, f_22);
    if(i_43 == 1)
    {
      // BLOCK 10
      f_44  =  f_7 + f_9;
      i_45  =  isequal(f_44, 0.0F);
      if(i_45 == 1)
      {
        // BLOCK 11
        f_46  =  f_42;
      }  // B10
      else
      {
        // BLOCK 12
        f_47  =  f_44 * f_22;
        f_48  =  f_47 * f_22;
        f_46  =  f_48;
      }  // B10
    }  // B9
    else
    {
      // BLOCK 13
      f_46  =  f_42;
    }  // B9
    // BLOCK 14 MERGES [12 11 13 ]
    ul_49  =  ul_1 + l_18;
    *((__global float *) ul_49)  =  f_46;
  }  // B0
  else
  {
    // BLOCK 15
  }  // B0
  // BLOCK 16 MERGES [15 14 ]
  return;
}  //  kernel
