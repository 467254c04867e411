-- Inspections.InspectionReader.PageAsync

-- 1 of 2
-- PostgreSQL
-- @inspection_Id uuid
SELECT c."Id", c."UnitId", c."State", EXISTS (
    SELECT 1
    FROM "Conclusions" AS c0
    WHERE c0."Id" = c."Id") AS "MayOpen"
FROM "Conclusions" AS c
WHERE c."InspectionId" = @inspection_Id;
-- SQL Server
DECLARE @inspection_Id varbinary(16);
SELECT [c].[Id], [c].[UnitId], [c].[State], CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Conclusions] AS [c0]
        WHERE [c0].[Id] = [c].[Id]) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [MayOpen]
FROM [Conclusions] AS [c]
WHERE [c].[InspectionId] = @inspection_Id;

-- 2 of 2
-- PostgreSQL
-- @inspection_Id uuid, @p integer
SELECT h."Id", h."AccountId", h."Act", h."ActorName", h."At", h."Canonical", h."CaseId", h."CaseKind", h."Facts", h."Hash", h."KeyId", h."PersonId", h."PostId", h."PostTitle", h."PreviousHash", h."Sequence", h."UnitName", h."Words"
FROM "HistoryEntries" AS h
WHERE h."CaseId" = @inspection_Id
ORDER BY h."Sequence" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @inspection_Id varbinary(16);
SELECT TOP(@p) [h].[Id], [h].[AccountId], [h].[Act], [h].[ActorName], [h].[At], [h].[Canonical], [h].[CaseId], [h].[CaseKind], [h].[Facts], [h].[Hash], [h].[KeyId], [h].[PersonId], [h].[PostId], [h].[PostTitle], [h].[PreviousHash], [h].[RowNumber], [h].[Sequence], [h].[UnitName], [h].[Words]
FROM [HistoryEntries] AS [h]
WHERE [h].[CaseId] = @inspection_Id
ORDER BY [h].[Sequence] DESC;
