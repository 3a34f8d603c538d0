// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: b935ab6da909170bface8cd37f56718ba4db190307314002a46042b3687015ae
// function: star_relu
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPull(in0, in1, out0, numbers_0, numbers_1, shape_0, 1, 30) over elements always
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private float numbers_0, __private float numbers_1, __private int shape_0, __private int what, __private int code)
{
  bool b_12;
  float f_8, f_10, f_17, f_19, f_20, f_21, f_22, f_26, f_28, f_30;
  int i_6, i_11, i_18, i_23, i_24, i_25;
  long l_13, l_14, l_15;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_16, *ul_27, *ul_29;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
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
    i_18  =  isless(f_17, 0.0F);
    if(i_18 == 1)
    {
      // BLOCK 2
      f_19  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_20  =  f_8 + f_10;
      f_21  =  f_20 * 2.0F;
      f_22  =  f_21 * f_17;
      i_23  =  isequal(f_21, 0.0F);
      if(i_23 == 1)
      {
        // BLOCK 4
        i_24  =  isequal(f_17, f_17);
        if(i_24 == 1)
        {
          // BLOCK 5
          f_19  =  0.0F;
        }  // B4
        else
        {
          // BLOCK 6
          f_19  =  f_22;
        }  // B4
      }  // B3
      else
      {
        // BLOCK 7
        f_19  =  f_22;
      }  // B3
    }  // B1
    // BLOCK 8 MERGES [7 6 5 2 ]
    i_25  =  isequal(f_17, f_17);
    if(i_25 == 1)
    {
      // BLOCK 9
      f_26  =  f_19;
    }  // B8
    else
    {
      // BLOCK 10
      f_26  =  f_17;
    }  // B8
    // BLOCK 11 MERGES [10 9 ]
    ul_27  =  ul_1 + l_15;
    f_28  =  *((__global float *) ul_27);
    ul_29  =  ul_2 + l_15;
    f_30  =  f_26 * f_28;
    *((__global float *) ul_29)  =  f_30;
  }  // B0
  else
  {
    // BLOCK 12
  }  // B0
  // BLOCK 13 MERGES [12 11 ]
  return;
}  //  kernel
