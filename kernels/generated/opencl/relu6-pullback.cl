// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: fb4cc3a194198cd91753ae6d05223fba390576e28ff31bd392bce0ffb0735147
// function: relu6
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPull(in0, in1, out0, shape_0, 1, 12) over elements always
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private int shape_0, __private int what, __private int code)
{
  bool b_7;
  float f_12, f_15, f_17, f_19, f_21;
  int i_5, i_6, i_13, i_14, i_16;
  long l_8, l_9, l_10;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_11, *ul_18, *ul_20;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
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
    i_13  =  isless(0.0F, f_12);
    if(i_13 == 1)
    {
      // BLOCK 2
      i_14  =  isless(f_12, 6.0F);
      if(i_14 == 1)
      {
        // BLOCK 3
        f_15  =  1.0F;
      }  // B2
      else
      {
        // BLOCK 4
        f_15  =  0.0F;
      }  // B2
    }  // B1
    else
    {
      // BLOCK 5
      f_15  =  0.0F;
    }  // B1
    // BLOCK 6 MERGES [4 5 3 ]
    i_16  =  isequal(f_12, f_12);
    if(i_16 == 1)
    {
      // BLOCK 7
      f_17  =  f_15;
    }  // B6
    else
    {
      // BLOCK 8
      f_17  =  f_12;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    ul_18  =  ul_1 + l_10;
    f_19  =  *((__global float *) ul_18);
    ul_20  =  ul_2 + l_10;
    f_21  =  f_17 * f_19;
    *((__global float *) ul_20)  =  f_21;
  }  // B0
  else
  {
    // BLOCK 10
  }  // B0
  // BLOCK 11 MERGES [10 9 ]
  return;
}  //  kernel
