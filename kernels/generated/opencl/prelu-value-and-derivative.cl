// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 91dd7875100f9f5eb33bdf69636282e5663a5c8de16470539af2bf477f9c9ca5
// function: prelu
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, numbers_0, shape_0, 14) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private float numbers_0, __private int shape_0, __private int code)
{
  bool b_10;
  float f_8, f_15, f_17, f_18, f_23, f_25;
  int i_6, i_9, i_16, i_19, i_20, i_22, i_24;
  long l_11, l_12, l_13;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_14, *ul_21, *ul_26;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  ul_2  =  z;
  i_6  =  shape_0;
  f_8  =  numbers_0;
  i_9  =  get_global_id(0);
  b_10  =  i_9 < i_6;
  if(b_10)
  {
    // BLOCK 1
    l_11  =  (long) i_9;
    l_12  =  l_11 + 4L;
    l_13  =  l_12 << 2;
    ul_14  =  ul_0 + l_13;
    f_15  =  *((__global float *) ul_14);
    i_16  =  isless(0.0F, f_15);
    if(i_16 == 1)
    {
      // BLOCK 2
      f_17  =  f_15;
    }  // B1
    else
    {
      // BLOCK 3
      f_18  =  f_8 * f_15;
      i_19  =  isequal(f_8, 0.0F);
      if(i_19 == 1)
      {
        // BLOCK 4
        i_20  =  isequal(f_15, f_15);
        if(i_20 == 1)
        {
          // BLOCK 5
          f_17  =  0.0F;
        }  // B4
        else
        {
          // BLOCK 6
          f_17  =  f_18;
        }  // B4
      }  // B3
      else
      {
        // BLOCK 7
        f_17  =  f_18;
      }  // B3
    }  // B1
    // BLOCK 8 MERGES [7 6 5 2 ]
    ul_21  =  ul_1 + l_13;
    *((__global float *) ul_21)  =  f_17;
    i_22  =  isless(0.0F, f_15);
    if(i_22 == 1)
    {
      // BLOCK 9
      f_23  =  1.0F;
    }  // B8
    else
    {
      // BLOCK 10
      f_23  =  f_8;
    }  // B8
    // BLOCK 11 MERGES [10 9 ]
    i_24  =  isequal(f_15, f_15);
    if(i_24 == 1)
    {
      // BLOCK 12
      f_25  =  f_23;
    }  // B11
    else
    {
      // BLOCK 13
      f_25  =  f_15;
    }  // B11
    // BLOCK 14 MERGES [13 12 ]
    ul_26  =  ul_2 + l_13;
    *((__global float *) ul_26)  =  f_25;
  }  // B0
  else
  {
    // BLOCK 15
  }  // B0
  // BLOCK 16 MERGES [15 14 ]
  return;
}  //  kernel
