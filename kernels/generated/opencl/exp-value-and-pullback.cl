// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 5a8d1c9f8e21b42a4be8fc80e7eabdff99c9be6823cf679dd31ec2dc9b3b43a1
// function: exp
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, shape_0, 37) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private int shape_0, __private int code)
{
  bool b_8;
  float f_13, f_15, f_17, f_19, f_21;
  int i_6, i_7, i_16;
  long l_9, l_10, l_11;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_12, *ul_14, *ul_18, *ul_20;

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
    ul_14  =  ul_2 + l_11;
    f_15  =  exp(f_13);
    *((__global float *) ul_14)  =  f_15;
    i_16  =  isequal(f_13, f_13);
    if(i_16 == 1)
    {
      // BLOCK 2
      f_17  =  f_15;
    }  // B1
    else
    {
      // BLOCK 3
      f_17  =  f_13;
    }  // B1
    // BLOCK 4 MERGES [3 2 ]
    ul_18  =  ul_1 + l_11;
    f_19  =  *((__global float *) ul_18);
    ul_20  =  ul_3 + l_11;
    f_21  =  f_17 * f_19;
    *((__global float *) ul_20)  =  f_21;
  }  // B0
  else
  {
    // BLOCK 5
  }  // B0
  // BLOCK 6 MERGES [5 4 ]
  return;
}  //  kernel
