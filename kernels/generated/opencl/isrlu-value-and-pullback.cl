// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 8a6042231d9ce3c4ad9eb6edf6449081a2e859830ea9d4125ae3b09f5617b565
// function: isrlu
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, numbers_0, numbers_1, shape_0, 36) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private float numbers_0, __private float numbers_1, __private int shape_0, __private int code)
{
  bool b_13;
  float f_9, f_11, f_18, f_19, f_20, f_21, f_23, f_25, f_26, f_27, f_30, f_31, f_32, f_33, f_36, f_38, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_48, f_50, f_52;
  int i_7, i_12, i_22, i_24, i_28, i_29, i_35, i_37, i_39, i_47;
  long l_14, l_15, l_16;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_17, *ul_34, *ul_49, *ul_51;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  y;
  ul_3  =  dx;
  i_7  =  shape_0;
  f_9  =  numbers_0;
  f_11  =  numbers_1;
  i_12  =  get_global_id(0);
  b_13  =  i_12 < i_7;
  if(b_13)
  {
    // BLOCK 1
    l_14  =  (long) i_12;
    l_15  =  l_14 + 4L;
    l_16  =  l_15 << 2;
    ul_17  =  ul_0 + l_16;
    f_18  =  *((__global float *) ul_17);
    f_19  =  f_9 * f_18;
    f_20  =  fabs(f_19);
    f_21  =  1.0F / f_20;
    i_22  =  isless(0.0F, f_18);
    if(i_22 == 1)
    {
      // BLOCK 2
      f_23  =  f_18;
    }  // B1
    else
    {
      // BLOCK 3
      i_24  =  isless(1.0F, f_20);
      if(i_24 == 1)
      {
        // BLOCK 4
        f_25  =  f_21;
      }  // B3
      else
      {
        // BLOCK 5
        f_25  =  f_20;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      f_26  =  fma(f_25, f_25, 1.0F);
      f_27  =  sqrt(f_26);
      i_28  =  isless(1.0F, f_20);
      if(i_28 == 1)
      {
        // BLOCK 7
        i_29  =  isless(f_18, 0.0F);
        if(i_29 == 1)
        {
          // BLOCK 8
          f_30  =  -f_11;
          f_31  =  f_30;
        }  // B7
        else
        {
          // BLOCK 9
          f_31  =  f_11;
        }  // B7
        // BLOCK 10 MERGES [8 9 ]
        f_32  =  f_31 / f_27;
        f_23  =  f_32;
      }  // B6
      else
      {
        // BLOCK 11
        f_33  =  f_18 / f_27;
        f_23  =  f_33;
      }  // B6
    }  // B1
    // BLOCK 12 MERGES [11 10 2 ]
    ul_34  =  ul_2 + l_16;
    *((__global float *) ul_34)  =  f_23;
    i_35  =  isless(0.0F, f_18);
    if(i_35 == 1)
    {
      // BLOCK 13
      f_36  =  1.0F;
    }  // B12
    else
    {
      // BLOCK 14
      i_37  =  isless(1.0F, f_20);
      if(i_37 == 1)
      {
        // BLOCK 15
        f_38  =  f_21;
      }  // B14
      else
      {
        // BLOCK 16
        f_38  =  f_20;
      }  // B14
      // BLOCK 17 MERGES [15 16 ]
      i_39  =  isless(1.0F, f_20);
      if(i_39 == 1)
      {
        // BLOCK 18
        f_40  =  f_38 * f_38;
        f_41  =  f_40 * f_38;
        f_42  =  f_41;
      }  // B17
      else
      {
        // BLOCK 19
        f_42  =  1.0F;
      }  // B17
      // BLOCK 20 MERGES [18 19 ]
      f_43  =  fma(f_38, f_38, 1.0F);
      f_44  =  sqrt(f_43);
      f_45  =  f_44 * f_43;
      f_46  =  f_42 / f_45;
      f_36  =  f_46;
    }  // B12
    // BLOCK 21 MERGES [20 13 ]
    i_47  =  isequal(f_18, f_18);
    if(i_47 == 1)
    {
      // BLOCK 22
      f_48  =  f_36;
    }  // B21
    else
    {
      // BLOCK 23
      f_48  =  f_18;
    }  // B21
    // BLOCK 24 MERGES [23 22 ]
    ul_49  =  ul_1 + l_16;
    f_50  =  *((__global float *) ul_49);
    ul_51  =  ul_3 + l_16;
    f_52  =  f_48 * f_50;
    *((__global float *) ul_51)  =  f_52;
  }  // B0
  else
  {
    // BLOCK 25
  }  // B0
  // BLOCK 26 MERGES [25 24 ]
  return;
}  //  kernel
