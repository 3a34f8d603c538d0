// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 4a71e7100cadc35fe7d1d4d3408287a87ed33c8d3be5ed241ff7202fd96bf40b
// function: arctan
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, shape_0, 8) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private int shape_0, __private int code)
{
  bool b_7;
  float f_12, f_13, f_15, f_16, f_17, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_28, f_29, f_30, f_31, f_32, f_34, f_35, f_39, f_40, f_41, f_42, f_44, f_45, f_47;
  int i_5, i_6, i_14, i_27, i_33, i_36, i_38, i_43, i_46;
  long l_8, l_9, l_10;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_11, *ul_37, *ul_48;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  ul_2  =  z;
  i_5  =  shape_0;
  i_6  =  get_global_id(0);
  b_7  =  i_6 < i_5;
  if(b_7)
  {
    // BLOCK 1
    l_8  =  (long) i_6;
    l_9  =  l_8 + 4L;
    l_10  =  l_9 << 2;
    ul_11  =  ul_0 + l_10;
    f_12  =  *((__global float *) ul_11);
    f_13  =  fabs(f_12);
    i_14  =  isless(1.0F, f_13);
    if(i_14 == 1)
    {
      // BLOCK 2
      f_15  =  1.0F / f_13;
      f_16  =  f_15;
    }  // B1
    else
    {
      // BLOCK 3
      f_16  =  f_13;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    f_17  =  f_16 * f_16;
    f_18  =  fma(f_17, -0.0018063466F, 0.010952418F);
    f_19  =  fma(f_17, f_18, -0.031214269F);
    f_20  =  fma(f_17, f_19, 0.05796317F);
    f_21  =  fma(f_17, f_20, -0.084022574F);
    f_22  =  fma(f_17, f_21, 0.10951392F);
    f_23  =  fma(f_17, f_22, -0.14264047F);
    f_24  =  fma(f_17, f_23, 0.1999853F);
    f_25  =  fma(f_17, f_24, -0.333333F);
    f_26  =  f_16 * f_17;
    i_27  =  isless(1.0F, f_13);
    if(i_27 == 1)
    {
      // BLOCK 5
      f_28  =  fma(f_25, f_26, 4.371139E-8F);
      f_29  =  f_28 + f_16;
      f_30  =  1.5707964F - f_29;
      f_31  =  f_30;
    }  // B4
    else
    {
      // BLOCK 6
      f_32  =  fma(f_25, f_26, f_16);
      f_31  =  f_32;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_33  =  isless(f_12, 0.0F);
    if(i_33 == 1)
    {
      // BLOCK 8
      f_34  =  -f_31;
      f_35  =  f_34;
    }  // B7
    else
    {
      // BLOCK 9
      i_36  =  isless(0.0F, f_12);
      if(i_36 == 1)
      {
        // BLOCK 10
        f_35  =  f_31;
      }  // B9
      else
      {
        // BLOCK 11
        f_35  =  f_12;
      }  // B9
    }  // B7
    // BLOCK 12 MERGES [10 11 8 ]
    ul_37  =  ul_1 + l_10;
    *((__global float *) ul_37)  =  f_35;
    i_38  =  isless(1.0E15F, f_13);
    if(i_38 == 1)
    {
      // BLOCK 13
      f_39  =  f_13 * 9.536743E-7F;
      f_40  =  f_39;
    }  // B12
    else
    {
      // BLOCK 14
      f_40  =  f_13;
    }  // B12
    // BLOCK 15 MERGES [13 14 ]
    f_41  =  fma(f_40, f_40, 1.0F);
    f_42  =  1.0F / f_41;
    i_43  =  isless(1.0E15F, f_13);
    if(i_43 == 1)
    {
      // BLOCK 16
      f_44  =  f_42 * 9.094947E-13F;
      f_45  =  f_44;
    }  // B15
    else
    {
      // BLOCK 17
      f_45  =  f_42;
    }  // B15
    // BLOCK 18 MERGES [17 16 ]
    i_46  =  isequal(f_12, f_12);
    if(i_46 == 1)
    {
      // BLOCK 19
      f_47  =  f_45;
    }  // B18
    else
    {
      // BLOCK 20
      f_47  =  f_12;
    }  // B18
    // BLOCK 21 MERGES [20 19 ]
    ul_48  =  ul_2 + l_10;
    *((__global float *) ul_48)  =  f_47;
  }  // B0
  else
  {
    // BLOCK 22
  }  // B0
  // BLOCK 23 MERGES [22 21 ]
  return;
}  //  kernel
