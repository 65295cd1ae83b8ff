using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Abi.Uses;

/// <summary>Finds the tokens in the code of a method.</summary>
public static class Instructions
{
    private const byte TwoBytePrefix = 0xFE;

    private static readonly Dictionary<int, OpCode> Codes = typeof(OpCodes).GetFields()
        .Select(f => (OpCode)f.GetValue(null)!)
        .ToDictionary(c => (int)(ushort)c.Value);

    public static IEnumerable<(OpCode Code, EntityHandle Token)> Tokens(BlobReader code)
    {
        var found = new List<(OpCode, EntityHandle)>();
        while (code.RemainingBytes > 0)
        {
            int value = code.ReadByte();
            var instruction = Codes[value == TwoBytePrefix ? (value << 8) | code.ReadByte() : value];
            if (instruction.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineSig
                or OperandType.InlineTok or OperandType.InlineType)
                found.Add((instruction, MetadataTokens.EntityHandle(code.ReadInt32())));
            else
                Skip(ref code, instruction.OperandType);
        }
        return found;
    }

    private static void Skip(ref BlobReader code, OperandType operand)
    {
        var length = operand switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            OperandType.InlineSwitch => code.ReadInt32() * 4,
            _ => 4,
        };
        code.Offset += length;
    }
}
