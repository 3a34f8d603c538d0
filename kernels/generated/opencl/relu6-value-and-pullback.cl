// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 97f47ac4b813bd11f1e1c1f10ff7e88f03194b607bcf27cb874080de6c39435f
// function: relu6
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, shape_0, 12) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private int shape_0, __private int code)
{
  bool b_8;
  float f_13, f_15, f_20, f_22, f_24, f_26;
  int i_6, i_7, i_14, i_16, i_18, i_19, i_21;
  long l_9, l_10, l_11;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_12, *ul_17, *ul_23, *ul_25;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  y;
  ul_3  =  dx;
  i_6  =  shape_0;
  i_7  =  get_global_id(0);
  b_8  =  i_7 < i_6;
  if(b_8)
  {
    // BLOCK 1
    l_9  =  (long) i_7;
    l_10  =  l_9 + 4L;
    l_11  =  l_10 << 2;
    ul_12  =  ul_0 + l_11;
    f_13  =  *((__global float *) ul_12);
    i_14  =  isless(f_13, 0.0F);
    if(i_14 == 1)
    {
      // BLOCK 2
      f_15  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_16  =  isless(6.0F, f_13);
      if(i_16 == 1)
      {
        // BLOCK 4
        f_15  =  6.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_15  =  f_13;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [5 4 2 ]
    ul_17  =  ul_2 + l_11;
    *((__global float *) ul_17)  =  f_15;
    i_18  =  isless(0.0F, f_13);
    if(i_18 == 1)
    {
      // BLOCK 7
      i_19  =  isless(f_13, 6.0F);
      if(i_19 == 1)
      {
        // BLOCK 8
        f_20  =  1.0F;
      }  // B7
      else
      {
        // BLOCK 9
        f_20  =  0.0F;
      }  // B7
    }  // B6
    else
    {
      // BLOCK 10
      f_20  =  0.0F;
    }  // B6
    // BLOCK 11 MERGES [9 10 8 ]
    i_21  =  isequal(f_13, f_13);
    if(i_21 == 1)
    {
      // BLOCK 12
      f_22  =  f_20;
    }  // B11
    else
    {
      // BLOCK 13
      f_22  =  f_13;
    }  // B11
    // BLOCK 14 MERGES [13 12 ]
    ul_23  =  ul_1 + l_11;
    f_24  =  *((__global float *) ul_23);
    ul_25  =  ul_3 + l_11;
    f_26  =  f_22 * f_24;
    *((__global float *) ul_25)  =  f_26;
  }  // B0
  else
  {
    // BLOCK 15
  }  // B0
  // BLOCK 16 MERGES [15 14 ]
  return;
}  //  kernel
