// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: f4d2f07c1d2c559abc1606868c413eeb0f2a3cb472541b2b8ecbc10d64a85688
// function: star_relu
// order: derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, numbers_0, numbers_1, shape_0, 1, 30) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private float numbers_1, __private int shape_0, __private int what, __private int code)
{
  bool b_11;
  float f_7, f_9, f_16, f_18, f_19, f_20, f_21, f_25;
  int i_5, i_10, i_17, i_22, i_23, i_24;
  long l_12, l_13, l_14;
  __global uchar *ul_0, *ul_1, *ul_15, *ul_26;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_5  =  shape_0;
  f_7  =  numbers_0;
  f_9  =  numbers_1;
  i_10  =  get_global_id(0);
  b_11  =  i_10 < i_5;
  if(b_11)
  {
    // BLOCK 1
    l_12  =  (long) i_10;
    l_13  =  l_12 + 4L;
    l_14  =  l_13 << 2;
    ul_15  =  ul_0 + l_14;
    f_16  =  *((__global float *) ul_15);
    i_17  =  isless(f_16, 0.0F);
    if(i_17 == 1)
    {
      // BLOCK 2
      f_18  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_19  =  f_7 + f_9;
      f_20  =  f_19 * 2.0F;
      f_21  =  f_20 * f_16;
      i_22  =  isequal(f_20, 0.0F);
      if(i_22 == 1)
      {
        // BLOCK 4
        i_23  =  isequal(f_16, f_16);
        if(i_23 == 1)
        {
          // BLOCK 5
          f_18  =  0.0F;
        }  // B4
        else
        {
          // BLOCK 6
          f_18  =  f_21;
        }  // B4
      }  // B3
      else
      {
        // BLOCK 7
        f_18  =  f_21;
      }  // B3
    }  // B1
    // BLOCK 8 MERGES [7 6 5 2 ]
    i_24  =  isequal(f_16, f_16);
    if(i_24 == 1)
    {
      // BLOCK 9
      f_25  =  f_18;
    }  // B8
    else
    {
      // BLOCK 10
      f_25  =  f_16;
    }  // B8
    // BLOCK 11 MERGES [10 9 ]
    ul_26  =  ul_1 + l_14;
    *((__global float *) ul_26)  =  f_25;
  }  // B0
  else
  {
    // BLOCK 12
  }  // B0
  // BLOCK 13 MERGES [12 11 ]
  return;
}  //  kernel
