// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: a9badd44b20a046c8cbf6037a33dcb371454d7bc8e74b6980ee1d013a895a8df
// function: prelu
// order: channels-value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericChannelValue(in0, out0, table, shape_0, shape_2, shape_7, shape_8, shape_9, shape_10, 14) over elements always
__kernel void kGenericChannelValue(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *table, __private int shape_0, __private int shape_2, __private int shape_7, __private int shape_8, __private int shape_9, __private int shape_10, __private int code)
{
  bool b_17;
  float f_22, f_40, f_42, f_43;
  int i_5, i_7, i_9, i_11, i_13, i_15, i_16, i_26, i_30, i_31, i_32, i_33, i_34, i_35, i_41, i_44, i_45;
  long l_18, l_19, l_20, l_23, l_24, l_25, l_27, l_28, l_29, l_36, l_37, l_38;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_21, *ul_39, *ul_46;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  ul_2  =  table;
  i_5  =  shape_0;
  i_7  =  shape_2;
  i_9  =  shape_7;
  i_11  =  shape_8;
  i_13  =  shape_9;
  i_15  =  shape_10;
  i_16  =  get_global_id(0);
  b_17  =  i_16 < i_5;
  if(b_17)
  {
    // BLOCK 1
    l_18  =  (long) i_16;
    l_19  =  l_18 + 4L;
    l_20  =  l_19 << 2;
    ul_21  =  ul_0 + l_20;
    f_22  =  *((__global float *) ul_21);
    l_23  =  (long) i_13;
    l_24  =  l_23 * l_18;
    l_25  =  l_24 >> i_15;
    i_26  =  (int) l_25;
    l_27  =  (long) i_9;
    l_28  =  l_27 * l_18;
    l_29  =  l_28 >> i_11;
    i_30  =  (int) l_29;
    i_31  =  i_30 * i_7;
    i_32  =  i_26 - i_31;
    i_33  =  i_32 << 2;
    i_34  =  i_32 << 1;
    i_35  =  i_33 + i_34;
    l_36  =  (long) i_35;
    l_37  =  l_36 + 4L;
    l_38  =  l_37 << 2;
    ul_39  =  ul_2 + l_38;
    f_40  =  *((__global float *) ul_39);
    i_41  =  isless(0.0F, f_22);
    if(i_41 == 1)
    {
      // BLOCK 2
      f_42  =  f_22;
    }  // B1
    else
    {
      // BLOCK 3
      f_43  =  f_40 * f_22;
      i_44  =  isequal(f_40, 0.0F);
      if(i_44 == 1)
      {
        // BLOCK 4
        i_45  =  isequal(f_22, f_22);
        if(i_45 == 1)
        {
          // BLOCK 5
          f_42  =  0.0F;
        }  // B4
        else
        {
          // BLOCK 6
          f_42  =  f_43;
        }  // B4
      }  // B3
      else
      {
        // BLOCK 7
        f_42  =  f_43;
      }  // B3
    }  // B1
    // BLOCK 8 MERGES [7 6 5 2 ]
    ul_46  =  ul_1 + l_20;
    *((__global float *) ul_46)  =  f_42;
  }  // B0
  else
  {
    // BLOCK 9
  }  // B0
  // BLOCK 10 MERGES [9 8 ]
  return;
}  //  kernel
