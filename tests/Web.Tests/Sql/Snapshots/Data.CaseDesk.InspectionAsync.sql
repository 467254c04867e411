-- Data.CaseDesk.InspectionAsync

-- 1 of 1
-- PostgreSQL
-- @id uuid
SELECT i."Id", i."CampaignId", i."CancelReason", i."From", i."Method", i."Number", i."Others", i."PlannedAt", i."PlannedByName", i."Points", i."SourceCode", i."State", i."Title", i."To", i."UnitId", i."Version"
FROM "Inspections" AS i
WHERE i."Id" = @id
ORDER BY i."Id"
LIMIT 2;
-- @id uuid
SELECT i0."Id", i0."ConcludedAt", i0."InspectionId", i0."UnitId", i2."Id"
FROM (
    SELECT i."Id"
    FROM "Inspections" AS i
    WHERE i."Id" = @id
    ORDER BY i."Id"
    LIMIT 1
) AS i2
INNER JOIN "InspectedUnits" AS i0 ON i2."Id" = i0."InspectionId"
ORDER BY i2."Id";
-- @id uuid
SELECT i1."Id", i1."InspectionId", i1."Name", i1."PersonId", i3."Id"
FROM (
    SELECT i."Id"
    FROM "Inspections" AS i
    WHERE i."Id" = @id
    ORDER BY i."Id"
    LIMIT 1
) AS i3
INNER JOIN "Inspectors" AS i1 ON i3."Id" = i1."InspectionId"
ORDER BY i3."Id";
-- @id uuid
SELECT f."Id", f."DueOn", f."FocusAreaCode", f."FocusNote", f."InspectionId", f."ProblemId", f."PutRight", f."RecordedAt", f."RecordedByName", f."State", f."Text", f."UnitId", i4."Id"
FROM (
    SELECT i."Id"
    FROM "Inspections" AS i
    WHERE i."Id" = @id
    ORDER BY i."Id"
    LIMIT 1
) AS i4
INNER JOIN "Findings" AS f ON i4."Id" = f."InspectionId"
ORDER BY i4."Id", f."RecordedAt", f."Id";
-- SQL Server
DECLARE @id varbinary(16);
SELECT TOP(2) [i].[Id], [i].[CampaignId], [i].[CancelReason], [i].[From], [i].[Method], [i].[Number], [i].[Others], [i].[PlannedAt], [i].[PlannedByName], [i].[Points], [i].[RowNumber], [i].[SourceCode], [i].[State], [i].[Title], [i].[To], [i].[UnitId], [i].[Version]
FROM [Inspections] AS [i]
WHERE [i].[Id] = @id
ORDER BY [i].[Id];
DECLARE @id varbinary(16);
SELECT [i0].[Id], [i0].[ConcludedAt], [i0].[InspectionId], [i0].[RowNumber], [i0].[UnitId], [i2].[Id]
FROM (
    SELECT TOP(1) [i].[Id]
    FROM [Inspections] AS [i]
    WHERE [i].[Id] = @id
    ORDER BY [i].[Id]
) AS [i2]
INNER JOIN [InspectedUnits] AS [i0] ON [i2].[Id] = [i0].[InspectionId]
ORDER BY [i2].[Id];
DECLARE @id varbinary(16);
SELECT [i1].[Id], [i1].[InspectionId], [i1].[Name], [i1].[PersonId], [i1].[RowNumber], [i3].[Id]
FROM (
    SELECT TOP(1) [i].[Id]
    FROM [Inspections] AS [i]
    WHERE [i].[Id] = @id
    ORDER BY [i].[Id]
) AS [i3]
INNER JOIN [Inspectors] AS [i1] ON [i3].[Id] = [i1].[InspectionId]
ORDER BY [i3].[Id];
DECLARE @id varbinary(16);
SELECT [f].[Id], [f].[DueOn], [f].[FocusAreaCode], [f].[FocusNote], [f].[InspectionId], [f].[ProblemId], [f].[PutRight], [f].[RecordedAt], [f].[RecordedByName], [f].[RowNumber], [f].[State], [f].[Text], [f].[UnitId], [i4].[Id]
FROM (
    SELECT TOP(1) [i].[Id]
    FROM [Inspections] AS [i]
    WHERE [i].[Id] = @id
    ORDER BY [i].[Id]
) AS [i4]
INNER JOIN [Findings] AS [f] ON [i4].[Id] = [f].[InspectionId]
ORDER BY [i4].[Id], [f].[RecordedAt], [f].[Id];
