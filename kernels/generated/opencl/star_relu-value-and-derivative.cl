// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 063d9d45c7eea905fae56e5e80284371e0c27947357466b56631b12e72740510
// function: star_relu
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, numbers_0, numbers_1, numbers_2, numbers_3, shape_0, 30) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private int shape_0, __private int code)
{
  bool b_16;
  float f_8, f_10, f_12, f_14, f_21, f_23, f_25, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_47, f_48, f_49, f_52, f_53, f_54, f_58;
  int i_6, i_15, i_22, i_24, i_26, i_45, i_46, i_51, i_55, i_56, i_57;
  long l_17, l_18, l_19;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_20, *ul_50, *ul_59;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  ul_2  =  z;
  i_6  =  shape_0;
  f_8  =  numbers_0;
  f_10  =  numbers_1;
  f_12  =  numbers_2;
  f_14  =  numbers_3;
  i_15  =  get_global_id(0);
  b_16  =  i_15 < i_6;
  if(b_16)
  {
    // BLOCK 1
    l_17  =  (long) i_15;
    l_18  =  l_17 + 4L;
    l_19  =  l_18 << 2;
    ul_20  =  ul_0 + l_19;
    f_21  =  *((__global float *) ul_20);
    i_22  =  isless(f_21, 0.0F);
    if(i_22 == 1)
    {
      // BLOCK 2
      f_23  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_23  =  f_21;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_24  =  isless(f_23, -1.0E15F);
    if(i_24 == 1)
    {
      // BLOCK 5
      f_25  =  -1.0E15F;
    }  // B4
    else
    {
      // BLOCK 6
      i_26  =  isless(1.0E15F, f_23);
      if(i_26 == 1)
      {
        // BLOCK 7
        f_25  =  1.0E15F;
      }  // B6
      else
      {
        // BLOCK 8
        f_25  =  f_23;
      }  // B6
    }  // B4
    // BLOCK 9 MERGES [7 8 5 ]
    f_27  =  f_25 * f_25;
    f_28  =  f_27 * 4097.0F;
    f_29  =  f_28 - f_27;
    f_30  =  f_28 - f_29;
    f_31  =  fma(f_30, f_8, f_12);
    f_32  =  fma(f_25, 4096.0F, f_25);
    f_33  =  f_32 - f_25;
    f_34  =  f_32 - f_33;
    f_35  =  f_25 - f_34;
    f_36  =  f_25 + f_34;
    f_37  =  f_34 * f_34;
    f_38  =  f_37 - f_30;
    f_39  =  fma(f_35, f_36, f_38);
    f_40  =  f_39 * f_8;
    f_41  =  fma(f_27, f_10, f_40);
    f_42  =  f_41 + f_14;
    f_43  =  f_31 + f_42;
    f_44  =  f_8 + f_10;
    i_45  =  isless(1.0E15F, f_23);
    if(i_45 == 1)
    {
      // BLOCK 10
      i_46  =  isequal(f_44, 0.0F);
      if(i_46 == 1)
      {
        // BLOCK 11
        f_47  =  f_43;
      }  // B10
      else
      {
        // BLOCK 12
        f_48  =  f_44 * f_23;
        f_49  =  f_48 * f_23;
        f_47  =  f_49;
      }  // B10
    }  // B9
    else
    {
      // BLOCK 13
      f_47  =  f_43;
    }  // B9
    // BLOCK 14 MERGES [13 11 12 ]
    ul_50  =  ul_1 + l_19;
    *((__global float *) ul_50)  =  f_47;
    i_51  =  isless(f_21, 0.0F);
    if(i_51 == 1)
    {
      // BLOCK 15
      f_52  =  0.0F;
    }  // B14
    else
    {
      // BLOCK 16
      f_53  =  f_44 * 2.0F;
      f_54  =  f_53 * f_21;
      i_55  =  isequal(f_53, 0.0F);
      if(i_55 == 1)
      {
        // BLOCK 17
        i_56  =  isequal(f_21, f_21);
        if(i_56 == 1)
        {
          // BLOCK 18
          f_52  =  0.0F;
        }  // B17
        else
        {
          // BLOCK 19
          f_52  =  f_54;
        }  // B17
      }  // B16
      else
      {
        // BLOCK 20
        f_52  =  f_54;
      }  // B16
    }  // B14
    // BLOCK 21 MERGES [20 19 18 15 ]
    i_57  =  isequal(f_21, f_21);
    if(i_57 == 1)
    {
      // BLOCK 22
      f_58  =  f_52;
    }  // B21
    else
    {
      // BLOCK 23
      f_58  =  f_21;
    }  // B21
    // BLOCK 24 MERGES [23 22 ]
    ul_59  =  ul_2 + l_19;
    *((__global float *) ul_59)  =  f_58;
  }  // B0
  else
  {
    // BLOCK 25
  }  // B0
  // BLOCK 26 MERGES [25 24 ]
  return;
}  //  kernel
