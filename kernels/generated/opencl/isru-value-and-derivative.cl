// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 76c99b799e6b85a131d1b77015909ddb1051f57e57f1fd4faadd29e68232e969
// function: isru
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, numbers_0, numbers_1, shape_0, 35) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private float numbers_0, __private float numbers_1, __private int shape_0, __private int code)
{
  bool b_12;
  float f_8, f_10, f_17, f_18, f_19, f_20, f_22, f_23, f_24, f_27, f_28, f_29, f_30, f_31, f_34, f_36, f_37, f_38, f_40, f_41, f_42, f_43, f_44;
  int i_6, i_11, i_21, i_25, i_26, i_33, i_35, i_39;
  long l_13, l_14, l_15;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_16, *ul_32, *ul_45;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  ul_2  =  z;
  i_6  =  shape_0;
  f_8  =  numbers_0;
  f_10  =  numbers_1;
  i_11  =  get_global_id(0);
  b_12  =  i_11 < i_6;
  if(b_12)
  {
    // BLOCK 1
    l_13  =  (long) i_11;
    l_14  =  l_13 + 4L;
    l_15  =  l_14 << 2;
    ul_16  =  ul_0 + l_15;
    f_17  =  *((__global float *) ul_16);
    f_18  =  f_8 * f_17;
    f_19  =  fabs(f_18);
    f_20  =  1.0F / f_19;
    i_21  =  isless(1.0F, f_19);
    if(i_21 == 1)
    {
      // BLOCK 2
      f_22  =  f_20;
    }  // B1
    else
    {
      // BLOCK 3
      f_22  =  f_19;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    f_23  =  fma(f_22, f_22, 1.0F);
    f_24  =  sqrt(f_23);
    i_25  =  isless(1.0F, f_19);
    if(i_25 == 1)
    {
      // BLOCK 5
      i_26  =  isless(f_17, 0.0F);
      if(i_26 == 1)
      {
        // BLOCK 6
        f_27  =  -f_10;
        f_28  =  f_27;
      }  // B5
      else
      {
        // BLOCK 7
        f_28  =  f_10;
      }  // B5
      // BLOCK 8 MERGES [6 7 ]
      f_29  =  f_28 / f_24;
      f_30  =  f_29;
    }  // B4
    else
    {
      // BLOCK 9
      f_31  =  f_17 / f_24;
      f_30  =  f_31;
    }  // B4
    // BLOCK 10 MERGES [9 8 ]
    ul_32  =  ul_1 + l_15;
    *((__global float *) ul_32)  =  f_30;
    i_33  =  isless(1.0F, f_19);
    if(i_33 == 1)
    {
      // BLOCK 11
      f_34  =  f_20;
    }  // B10
    else
    {
      // BLOCK 12
      f_34  =  f_19;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    i_35  =  isless(1.0F, f_19);
    if(i_35 == 1)
    {
      // BLOCK 14
      f_36  =  f_34 * f_34;
      f_37  =  f_36 * f_34;
      f_38  =  f_37;
    }  // B13
    else
    {
      // BLOCK 15
      f_38  =  1.0F;
    }  // B13
    // BLOCK 16 MERGES [14 15 ]
    i_39  =  isequal(f_17, f_17);
    if(i_39 == 1)
    {
      // BLOCK 17
      f_40  =  fma(f_34, f_34, 1.0F);
      f_41  =  sqrt(f_40);
      f_42  =  f_41 * f_40;
      f_43  =  f_38 / f_42;
      f_44  =  f_43;
    }  // B16
    else
    {
      // BLOCK 18
      f_44  =  f_17;
    }  // B16
    // BLOCK 19 MERGES [18 17 ]
    ul_45  =  ul_2 + l_15;
    *((__global float *) ul_45)  =  f_44;
  }  // B0
  else
  {
    // BLOCK 20
  }  // B0
  // BLOCK 21 MERGES [20 19 ]
  return;
}  //  kernel
