// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: c86348f641413593fc07f127d7093919d6250892641c941330e04e0b78bdd538
// function: star_relu
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericMap(in0, out0, numbers, shape, 0, 30) over elements
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *numbers, __global uchar *shape, __private int what, __private int code)
{
  int i_45, i_23, i_5, i_21, i_6, i_43, i_25;
  long l_8, l_9, l_10;
  float f_40, f_41, f_38, f_39, f_44, f_42, f_32, f_33, f_30, f_31, f_36, f_37, f_34, f_35, f_24, f_22, f_28, f_29, f_26, f_27, f_16, f_14, f_20, f_18, f_12, f_48, f_46, f_47;
  bool b_7;
  ulong ul_4, ul_2, ul_3, ul_19, ul_0, ul_1, ul_17, ul_49, ul_15, ul_13, ul_11;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) y;
  ul_2  =  (ulong) numbers;
  ul_3  =  (ulong) shape;
  ul_4  =  ul_3 + 16L;
  i_5  =  *((__global int *) ul_4);
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
    ul_13  =  ul_2 + 16L;
    f_14  =  *((__global float *) ul_13);
    ul_15  =  ul_2 + 20L;
    f_16  =  *((__global float *) ul_15);
    ul_17  =  ul_2 + 24L;
    f_18  =  *((__global float *) ul_17);
    ul_19  =  ul_2 + 28L;
    f_20  =  *((__global float *) ul_19);
    i_21  =  isless(f_12, 0.0F);
    if(i_21 == 1)
    {
      // BLOCK 2
      f_22  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_22  =  f_12;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_23  =  isless(f_22, -1.0E15F);
    if(i_23 == 1)
    {
      // BLOCK 5
      f_24  =  -1.0E15F;
    }  // B4
    else
    {
      // BLOCK 6
      i_25  =  isless(1.0E15F, f_22);
      if(i_25 == 1)
      {
        // BLOCK 7
        f_24  =  1.0E15F;
      }  // B6
      else
      {
        // BLOCK 8
        f_24  =  f_22;
      }  // B6
    }  // B4
    // BLOCK 9 MERGES [7 8 5 ]
    f_26  =  f_24 * f_24;
    f_27  =  f_26 * 4097.0F;
    f_28  =  f_27 - f_26;
    f_29  =  f_27 - f_28;
    f_30  =  fma(f_29, f_14, f_18);
    f_31  =  f_24 * 4097.0F;
    f_32  =  f_31 - f_24;
    f_33  =  f_31 - f_32;
    f_34  =  f_24 - f_33;
    f_35  =  f_24 + f_33;
    f_36  =  f_33 * f_33;
    f_37  =  f_36 - f_29;
    f_38  =  fma(f_34, f_35, f_37);
    f_39  =  f_38 * f_14;
    f_40  =  fma(f_26, f_16, f_39);
    f_41  =  f_40 + f_20;
    f_42  =  f_30 + f_41;
    i_43  =  isless(1.0E15F, f_22);
    if(i_43 == 1)
    {
      // BLOCK 10
      f_44  =  f_14 + f_16;
      i_45  =  isequal(f_44, 0.0F);
      if(i_45 == 1)
      {
        // BLOCK 11
        f_46  =  f_42;
      }  // B10
      else
      {
        // BLOCK 12
        f_47  =  f_44 * f_22;
        f_48  =  f_47 * f_22;
        f_46  =  f_48;
      }  // B10
    }  // B9
    else
    {
      // BLOCK 13
      f_46  =  f_42;
    }  // B9
    // BLOCK 14 MERGES [12 11 13 ]
    ul_49  =  ul_1 + l_10;
    *((__global float *) ul_49)  =  f_46;
  }  // B0
  else
  {
    // BLOCK 15
  }  // B0
  // BLOCK 16 MERGES [15 14 ]
  return;
}  //  kernel
