// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: c3ec9fde9d0b04d6facce42eab8626b6ab7a6bacf76b64e6b379188b262caa8a
// function: relu6
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, shape_0, 12) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private int shape_0, __private int code)
{
  bool b_7;
  float f_12, f_14, f_19, f_21;
  int i_5, i_6, i_13, i_15, i_17, i_18, i_20;
  long l_8, l_9, l_10;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_11, *ul_16, *ul_22;

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
    i_13  =  isless(f_12, 0.0F);
    if(i_13 == 1)
    {
      // BLOCK 2
      f_14  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_15  =  isless(6.0F, f_12);
      if(i_15 == 1)
      {
        // BLOCK 4
        f_14  =  6.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_14  =  f_12;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [5 4 2 ]
    ul_16  =  ul_1 + l_10;
    *((__global float *) ul_16)  =  f_14;
    i_17  =  isless(0.0F, f_12);
    if(i_17 == 1)
    {
      // BLOCK 7
      i_18  =  isless(f_12, 6.0F);
      if(i_18 == 1)
      {
        // BLOCK 8
        f_19  =  1.0F;
      }  // B7
      else
      {
        // BLOCK 9
        f_19  =  0.0F;
      }  // B7
    }  // B6
    else
    {
      // BLOCK 10
      f_19  =  0.0F;
    }  // B6
    // BLOCK 11 MERGES [9 10 8 ]
    i_20  =  isequal(f_12, f_12);
    if(i_20 == 1)
    {
      // BLOCK 12
      f_21  =  f_19;
    }  // B11
    else
    {
      // BLOCK 13
      f_21  =  f_12;
    }  // B11
    // BLOCK 14 MERGES [13 12 ]
    ul_22  =  ul_2 + l_10;
    *((__global float *) ul_22)  =  f_21;
  }  // B0
  else
  {
    // BLOCK 15
  }  // B0
  // BLOCK 16 MERGES [15 14 ]
  return;
}  //  kernel
