// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: b4e51041ca01ae013f614b56555931b604a25e08e9b77793c64940d28e3d1e76
// function: hard_tanh
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPull(in0, in1, out0, numbers_2, numbers_3, shape_0, 1, 6) over elements always
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private float numbers_2, __private float numbers_3, __private int shape_0, __private int what, __private int code)
{
  bool b_12;
  float f_8, f_10, f_17, f_20, f_22, f_24, f_26;
  int i_6, i_11, i_18, i_19, i_21;
  long l_13, l_14, l_15;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_16, *ul_23, *ul_25;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
  i_6  =  shape_0;
  f_8  =  numbers_2;
  f_10  =  numbers_3;
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
    i_18  =  isless(f_8, f_17);
    if(i_18 == 1)
    {
      // BLOCK 2
      i_19  =  isless(f_17, f_10);
      if(i_19 == 1)
      {
        // BLOCK 3
        f_20  =  1.0F;
      }  // B2
      else
      {
        // BLOCK 4
        f_20  =  0.0F;
      }  // B2
    }  // B1
    else
    {
      // BLOCK 5
      f_20  =  0.0F;
    }  // B1
    // BLOCK 6 MERGES [4 5 3 ]
    i_21  =  isequal(f_17, f_17);
    if(i_21 == 1)
    {
      // BLOCK 7
      f_22  =  f_20;
    }  // B6
    else
    {
      // BLOCK 8
      f_22  =  f_17;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    ul_23  =  ul_1 + l_15;
    f_24  =  *((__global float *) ul_23);
    ul_25  =  ul_2 + l_15;
    f_26  =  f_22 * f_24;
    *((__global float *) ul_25)  =  f_26;
  }  // B0
  else
  {
    // BLOCK 10
  }  // B0
  // BLOCK 11 MERGES [10 9 ]
  return;
}  //  kernel
