// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 2ca2e45470e4a35eff5323e71596e0d912f8552c5929dfc4847b501df6e9d9ae
// function: isrlu
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, numbers_0, numbers_1, shape_0, 36) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private float numbers_0, __private float numbers_1, __private int shape_0, __private int code)
{
  bool b_12;
  float f_8, f_10, f_17, f_18, f_19, f_20, f_22, f_24, f_25, f_26, f_29, f_30, f_31, f_32, f_35, f_37, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_47;
  int i_6, i_11, i_21, i_23, i_27, i_28, i_34, i_36, i_38, i_46;
  long l_13, l_14, l_15;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_16, *ul_33, *ul_48;

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
    i_21  =  isless(0.0F, f_17);
    if(i_21 == 1)
    {
      // BLOCK 2
      f_22  =  f_17;
    }  // B1
    else
    {
      // BLOCK 3
      i_23  =  isless(1.0F, f_19);
      if(i_23 == 1)
      {
        // BLOCK 4
        f_24  =  f_20;
      }  // B3
      else
      {
        // BLOCK 5
        f_24  =  f_19;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      f_25  =  fma(f_24, f_24, 1.0F);
      f_26  =  sqrt(f_25);
      i_27  =  isless(1.0F, f_19);
      if(i_27 == 1)
      {
        // BLOCK 7
        i_28  =  isless(f_17, 0.0F);
        if(i_28 == 1)
        {
          // BLOCK 8
          f_29  =  -f_10;
          f_30  =  f_29;
        }  // B7
        else
        {
          // BLOCK 9
          f_30  =  f_10;
        }  // B7
        // BLOCK 10 MERGES [8 9 ]
        f_31  =  f_30 / f_26;
        f_22  =  f_31;
      }  // B6
      else
      {
        // BLOCK 11
        f_32  =  f_17 / f_26;
        f_22  =  f_32;
      }  // B6
    }  // B1
    // BLOCK 12 MERGES [11 10 2 ]
    ul_33  =  ul_1 + l_15;
    *((__global float *) ul_33)  =  f_22;
    i_34  =  isless(0.0F, f_17);
    if(i_34 == 1)
    {
      // BLOCK 13
      f_35  =  1.0F;
    }  // B12
    else
    {
      // BLOCK 14
      i_36  =  isless(1.0F, f_19);
      if(i_36 == 1)
      {
        // BLOCK 15
        f_37  =  f_20;
      }  // B14
      else
      {
        // BLOCK 16
        f_37  =  f_19;
      }  // B14
      // BLOCK 17 MERGES [15 16 ]
      i_38  =  isless(1.0F, f_19);
      if(i_38 == 1)
      {
        // BLOCK 18
        f_39  =  f_37 * f_37;
        f_40  =  f_39 * f_37;
        f_41  =  f_40;
      }  // B17
      else
      {
        // BLOCK 19
        f_41  =  1.0F;
      }  // B17
      // BLOCK 20 MERGES [18 19 ]
      f_42  =  fma(f_37, f_37, 1.0F);
      f_43  =  sqrt(f_42);
      f_44  =  f_43 * f_42;
      f_45  =  f_41 / f_44;
      f_35  =  f_45;
    }  // B12
    // BLOCK 21 MERGES [20 13 ]
    i_46  =  isequal(f_17, f_17);
    if(i_46 == 1)
    {
      // BLOCK 22
      f_47  =  f_35;
    }  // B21
    else
    {
      // BLOCK 23
      f_47  =  f_17;
    }  // B21
    // BLOCK 24 MERGES [23 22 ]
    ul_48  =  ul_2 + l_15;
    *((__global float *) ul_48)  =  f_47;
  }  // B0
  else
  {
    // BLOCK 25
  }  // B0
  // BLOCK 26 MERGES [25 24 ]
  return;
}  //  kernel
