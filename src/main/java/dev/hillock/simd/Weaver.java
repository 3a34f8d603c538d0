package dev.hillock.simd;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.PseudoInstruction;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.constant.ConstantDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes one method of a loop class and everything it calls in this package: one flat method without calls but the
 * Vector API's own, the parameters of the formula as literals in the code.
 *
 * <p>C2 gives up inlining ordinary methods after some 8000 bytecodes ({@code DesiredMethodLimit}), which about thirty
 * vector operations use up; methods of the Vector API are exempt, ours are not. A vector that goes into a call that is
 * not inlined is boxed: a gelu of 1,024 elements took 3.4 to 4.4 ns an element and allocated 27 KB a call, and 0.57 ns
 * and nothing when flat. Which calls are hit depends on what was compiled before, hence the spread of such code.
 */
final class Weaver {
    /** HotSpot compiles no method of more bytecodes ({@code HugeMethodLimit}). */
    private static final int COMPILED = 8000;
    private static final String TAIL = "Tail";
    private static final String PACKAGE = Weaver.class.getPackageName().replace('.', '/') + "/";
    private static final String SCALAR = internalName(Scalar.class);
    private static final ClassFile CLASS_FILE = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(
        ClassHierarchyResolver.ofResourceParsing(Weaver.class.getClassLoader())));
    private static final Map<String, ClassModel> PARSED = new ConcurrentHashMap<>();

    private final Map<String, Object> parts;
    private final Set<String> apart;

    /**
     * @param parts for each interface that the loop calls, the object that stands for it, by the interface
     * @param apart the names of methods that stay methods
     */
    private Weaver(Map<Class<?>, ?> parts, Set<String> apart) {
        this.apart = apart;
        this.parts = new HashMap<>();
        parts.forEach((type, part) -> this.parts.put(internalName(type), part));
    }

    /**
     * The class file of a loop. One at a time: a parsed class file reads itself as it is used.
     *
     * @param template the loop as it is written
     * @param name     which of its methods is wanted
     * @param as       the name it gets
     * @param parts    for each interface that the loop calls, the object that stands for it
     * @param apart    names of methods of the template that stay methods, each made flat: loops that one method could
     *                 not hold, and that hand each other no vectors; where the whole is more than HotSpot compiles,
     *                 which it then interprets at half a microsecond an element, those whose names end in
     *                 {@code Tail} are as well
     */
    static synchronized byte[] weave(Class<?> template, String name, String as, Map<Class<?>, ?> parts,
                                     Set<String> apart) {
        ClassModel loop = parse(internalName(template));
        byte[] flat = new Weaver(parts, apart).weave(loop, name, as);
        if (longest(flat) <= COMPILED) {
            return flat;
        }
        Set<String> more = new HashSet<>(apart);
        loop.methods().stream().map(method -> method.methodName().stringValue())
            .filter(method -> method.endsWith(TAIL)).forEach(more::add);
        byte[] divided = new Weaver(parts, more).weave(loop, name, as);
        assert longest(divided) <= COMPILED : template.getSimpleName() + "." + name + " of " + parts.values();
        return divided;
    }

    private static int longest(byte[] file) {
        return CLASS_FILE.parse(file).methods().stream().flatMap(method -> method.code().stream())
            .mapToInt(code -> ((CodeAttribute) code).codeLength()).max().orElse(0);
    }

    private byte[] weave(ClassModel loop, String name, String as) {
        return CLASS_FILE.build(loop.thisClass().asSymbol(), builder -> {
            builder.withFlags(AccessFlag.FINAL, AccessFlag.SUPER);
            builder.withInterfaces(loop.interfaces());
            loop.fields().forEach(builder::with);
            for (MethodModel method : loop.methods()) {
                if (method.methodName().stringValue().startsWith("<")) {
                    builder.with(method);
                } else if (method.methodName().equalsString(name)) {
                    builder.withMethodBody(as, method.methodTypeSymbol(), ClassFile.ACC_PUBLIC,
                        out -> copy(method.code().orElseThrow(), 0, null, out));
                } else if (apart.contains(method.methodName().stringValue())) {
                    builder.withMethodBody(method.methodName(), method.methodType(), method.flags().flagsMask(),
                        out -> copy(method.code().orElseThrow(), 0, null, out));
                }
            }
        });
    }

    /** Copies a body, its local variables moved up by {@code base}; a return becomes a jump to {@code end}, if any. */
    private void copy(CodeModel code, int base, Label end, CodeBuilder out) {
        int free = base + ((CodeAttribute) code).maxLocals();
        Map<Label, Label> labels = new HashMap<>();
        for (CodeElement element : code) {
            switch (element) {
                case LoadInstruction load -> out.loadLocal(load.typeKind(), base + load.slot());
                case StoreInstruction store -> out.storeLocal(store.typeKind(), base + store.slot());
                case IncrementInstruction add -> out.iinc(base + add.slot(), add.constant());
                case BranchInstruction jump -> out.branch(jump.opcode(),
                    labels.computeIfAbsent(jump.target(), label -> out.newLabel()));
                case LabelTarget target -> out.labelBinding(
                    labels.computeIfAbsent(target.label(), label -> out.newLabel()));
                case ReturnInstruction back when end != null -> out.goto_(end);
                case InvokeInstruction call when ours(call) -> inline(call, free, out);
                case FieldInstruction field when parameter(field) != null -> out.pop().loadConstant(parameter(field));
                case ExceptionCatch handler -> throw new IllegalStateException("a handler cannot be woven");
                case TableSwitchInstruction choice -> throw new IllegalStateException("a switch cannot be woven");
                case LookupSwitchInstruction choice -> throw new IllegalStateException("a switch cannot be woven");
                case PseudoInstruction debug -> { }
                case Instruction instruction -> out.with(instruction);
                default -> throw new IllegalStateException("cannot weave " + element);
            }
        }
    }

    private boolean ours(InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        return owner.startsWith(PACKAGE) && !owner.equals(SCALAR) && !call.name().equalsString("<init>")
            && !apart.contains(call.name().stringValue());
    }

    private void inline(InvokeInstruction call, int base, CodeBuilder out) {
        String owner = call.owner().asInternalName();
        Object part = parts.get(owner);
        MethodModel method = method(part == null ? owner : internalName(part.getClass()), call.name().stringValue(),
            call.typeSymbol());
        boolean bound = !method.flags().has(AccessFlag.STATIC);
        MethodTypeDesc type = call.typeSymbol();
        int slot = base + (bound ? 1 : 0);
        int[] slots = new int[type.parameterCount()];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = slot;
            slot += TypeKind.from(type.parameterType(i)).slotSize();
        }
        for (int i = slots.length - 1; i >= 0; i--) {
            out.storeLocal(TypeKind.from(type.parameterType(i)), slots[i]);
        }
        if (bound) {
            out.storeLocal(TypeKind.REFERENCE, base);
        }
        Label end = out.newLabel();
        copy(method.code().orElseThrow(), base, end, out);
        out.labelBinding(end);
    }

    /** The value of a number that is a field of one of the parts, else null. */
    private ConstantDesc parameter(FieldInstruction field) {
        for (Object part : parts.values()) {
            if (field.owner().asInternalName().equals(internalName(part.getClass()))
                && !(field.typeSymbol().isArray() || field.typeSymbol().isClassOrInterface())) {
                try {
                    Field declared = part.getClass().getDeclaredField(field.name().stringValue());
                    declared.setAccessible(true);
                    Object value = declared.get(part);
                    return value instanceof Boolean flag ? (flag ? 1 : 0) : (ConstantDesc) value;
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("cannot read " + field, e);
                }
            }
        }
        return null;
    }

    private static MethodModel method(String owner, String name, MethodTypeDesc type) {
        ClassModel model = parse(owner);
        for (MethodModel method : model.methods()) {
            if (method.methodName().equalsString(name) && method.methodTypeSymbol().equals(type)) {
                return method;
            }
        }
        List<String> inherited = model.interfaces().stream().map(type_ -> type_.asInternalName()).toList();
        for (String parent : inherited) {
            if (parent.startsWith(PACKAGE)) {
                return method(parent, name, type);
            }
        }
        throw new IllegalStateException("%s has no %s%s".formatted(owner, name, type.displayDescriptor()));
    }

    private static String internalName(Class<?> type) {
        return type.getName().replace('.', '/');
    }

    private static ClassModel parse(String internalName) {
        return PARSED.computeIfAbsent(internalName, name -> {
            try (InputStream file = Weaver.class.getResourceAsStream("/" + name + ".class")) {
                return CLASS_FILE.parse(file.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
