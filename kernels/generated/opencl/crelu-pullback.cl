// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 533018f570ae8f2c1aa9356454f2f1a20b9866762515d03ffd573afd0528d58e
// function: crelu
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericSplitPull(in0, in1, out0, shape_1, shape_3, shape_9, shape_10) over rows always
__kernel void kGenericSplitPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private int shape_1, __private int shape_3, __private int shape_9, __private int shape_10)
{
  bool b_7;
  float f_18, f_31, f_32, f_33, f_34, f_40, f_41;
  int i_5, i_6, i_9, i_11, i_13, i_22, i_23, i_24, i_25, i_26, i_35;
  long l_14, l_15, l_16, l_19, l_20, l_21, l_27, l_28, l_29, l_36, l_37, l_38;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_17, *ul_30, *ul_39, *ul_42;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
  i_5  =  shape_1;
  i_6  =  get_global_id(0);
  b_7  =  i_6 < i_5;
  if(b_7)
  {
    // BLOCK 1
    i_9  =  shape_9;
    i_11  =  shape_10;
    i_13  =  shape_3;
    l_14  =  (long) i_6;
    l_15  =  l_14 + 4L;
    l_16  =  l_15 << 2;
    ul_17  =  ul_0 + l_16;
    f_18  =  *((__global float *) ul_17);
    l_19  =  (long) i_9;
    l_20  =  l_19 * l_14;
    l_21  =  l_20 >> i_11;
    i_22  =  (int) l_21;
    i_23  =  i_22 * i_13;
    i_24  =  i_23 + i_6;
    i_25  =  isless(f_18, 0.0F);
    if(i_25 == 1)
    {
      // BLOCK 2
      i_26  =  i_24 + i_13;
      l_27  =  (long) i_26;
      l_28  =  l_27 + 4L;
      l_29  =  l_28 << 2;
      ul_30  =  ul_1 + l_29;
      f_31  =  *((__global float *) ul_30);
      f_32  =  -f_31;
      f_33  =  f_32;
    }  // B1
    else
    {
      // BLOCK 3
      f_34  =  f_18 * 0.0F;
      f_33  =  f_34;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_35  =  isless(0.0F, f_18);
    if(i_35 == 1)
    {
      // BLOCK 5
      l_36  =  (long) i_24;
      l_37  =  l_36 + 4L;
      l_38  =  l_37 << 2;
      ul_39  =  ul_1 + l_38;
      f_40  =  *((__global float *) ul_39);
      f_41  =  f_40;
    }  // B4
    else
    {
      // BLOCK 6
      f_41  =  f_33;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    ul_42  =  ul_2 + l_16;
    *((__global float *) ul_42)  =  f_41;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel
