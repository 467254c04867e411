-- Conclusions.ConclusionReader.PageAsync

-- 1 of 7
-- PostgreSQL
-- @files uuid[], @me uuid, @me4 uuid, @holders uuid[], @inspection uuid, @unit uuid
SELECT f."Text", f."PutRight", f."DueOn", f."ProblemId", p."Number", p."State", p."Id" IS NOT NULL AND EXISTS (
    SELECT 1
    FROM "Problems" AS p0
    WHERE ((p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR p0."WrittenByPersonId" = @me OR (p0."State" <> 'draft' AND p0."Revision" > 0))) OR (p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me4 AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r
        WHERE r."ListId" = p0."ListId" AND r."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0) OR p0."PersonId" = @me4) AND p0."Id" = p."Id")
FROM "Findings" AS f
LEFT JOIN "Problems" AS p ON f."ProblemId" = p."Id"
WHERE f."InspectionId" = @inspection AND f."UnitId" = @unit AND f."State" <> 'removed'
ORDER BY f."RecordedAt", f."Id";
-- SQL Server
DECLARE @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me4 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @inspection varbinary(16), @unit varbinary(16);
SELECT [f].[Text], [f].[PutRight], [f].[DueOn], [f].[ProblemId], [p].[Number], [p].[State], CASE
    WHEN [p].[Id] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p0]
        WHERE (([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me OR ([p0].[State] <> 'draft' AND [p0].[Revision] > 0))) OR ([p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me4 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r]
            WHERE [r].[ListId] = [p0].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0) OR [p0].[PersonId] = @me4) AND [p0].[Id] = [p].[Id]) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [Findings] AS [f]
LEFT JOIN [Problems] AS [p] ON [f].[ProblemId] = [p].[Id]
WHERE [f].[InspectionId] = @inspection AND [f].[UnitId] = @unit AND [f].[State] <> 'removed'
ORDER BY [f].[RecordedAt], [f].[Id];

-- 2 of 7
-- PostgreSQL
-- @files uuid[], @me uuid, @me4 uuid, @holders uuid[], @inspection uuid, @unit uuid
SELECT f."Text", f."PutRight", f."DueOn", f."ProblemId", p."Number", p."State", p."Id" IS NOT NULL AND EXISTS (
    SELECT 1
    FROM "Problems" AS p0
    WHERE ((p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR p0."WrittenByPersonId" = @me OR (p0."State" <> 'draft' AND p0."Revision" > 0))) OR p0."PersonId" = @me4 OR (p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me4 AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r
        WHERE r."ListId" = p0."ListId" AND r."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0)) AND p0."Id" = p."Id")
FROM "Findings" AS f
LEFT JOIN "Problems" AS p ON f."ProblemId" = p."Id"
WHERE f."InspectionId" = @inspection AND f."UnitId" = @unit AND f."State" <> 'removed'
ORDER BY f."RecordedAt", f."Id";
-- SQL Server
DECLARE @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me4 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @inspection varbinary(16), @unit varbinary(16);
SELECT [f].[Text], [f].[PutRight], [f].[DueOn], [f].[ProblemId], [p].[Number], [p].[State], CASE
    WHEN [p].[Id] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p0]
        WHERE (([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me OR ([p0].[State] <> 'draft' AND [p0].[Revision] > 0))) OR [p0].[PersonId] = @me4 OR ([p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me4 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r]
            WHERE [r].[ListId] = [p0].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0)) AND [p0].[Id] = [p].[Id]) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [Findings] AS [f]
LEFT JOIN [Problems] AS [p] ON [f].[ProblemId] = [p].[Id]
WHERE [f].[InspectionId] = @inspection AND [f].[UnitId] = @unit AND [f].[State] <> 'removed'
ORDER BY [f].[RecordedAt], [f].[Id];

-- 3 of 7
-- PostgreSQL
-- @holders uuid[], @me uuid, @inspection uuid
SELECT EXISTS (
    SELECT 1
    FROM "Inspections" AS i
    WHERE (i."UnitId" = ANY (@holders) OR EXISTS (
        SELECT 1
        FROM "Inspectors" AS i0
        WHERE i."Id" = i0."InspectionId" AND i0."PersonId" = @me)) AND i."Id" = @inspection);
-- SQL Server
DECLARE @holders1 varbinary(16), @holders2 varbinary(16), @me varbinary(16), @inspection varbinary(16);
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Inspections] AS [i]
        WHERE ([i].[UnitId] IN (@holders1, @holders2) OR EXISTS (
            SELECT 1
            FROM [Inspectors] AS [i0]
            WHERE [i].[Id] = [i0].[InspectionId] AND [i0].[PersonId] = @me)) AND [i].[Id] = @inspection) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;

-- 4 of 7
-- PostgreSQL
-- @id uuid
SELECT d."Id", d."Basis", d."CampaignId", d."CaseId", d."CaseKind", d."CountedFrom", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."OwnerKind", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId", d."UnitPath", d."Version", d."VoidedAt", d."WorkingDays"
FROM "Deadlines" AS d
WHERE d."CaseId" = @id
ORDER BY d."OpenedAt", d."Id";
-- SQL Server
DECLARE @id varbinary(16);
SELECT [d].[Id], [d].[Basis], [d].[CampaignId], [d].[CaseId], [d].[CaseKind], [d].[CountedFrom], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[OwnerKind], [d].[PersonId], [d].[ProblemId], [d].[RowNumber], [d].[SubjectId], [d].[UnitId], [d].[UnitPath], [d].[Version], [d].[VoidedAt], [d].[WorkingDays]
FROM [Deadlines] AS [d]
WHERE [d].[CaseId] = @id
ORDER BY [d].[OpenedAt], [d].[Id];

-- 5 of 7
-- PostgreSQL
-- @id uuid, @p integer
SELECT h."Id", h."AccountId", h."Act", h."ActorName", h."At", h."Canonical", h."CaseId", h."CaseKind", h."Facts", h."Hash", h."KeyId", h."PersonId", h."PostId", h."PostTitle", h."PreviousHash", h."Sequence", h."UnitName", h."Words"
FROM "HistoryEntries" AS h
WHERE h."CaseId" = @id
ORDER BY h."Sequence" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @id varbinary(16);
SELECT TOP(@p) [h].[Id], [h].[AccountId], [h].[Act], [h].[ActorName], [h].[At], [h].[Canonical], [h].[CaseId], [h].[CaseKind], [h].[Facts], [h].[Hash], [h].[KeyId], [h].[PersonId], [h].[PostId], [h].[PostTitle], [h].[PreviousHash], [h].[RowNumber], [h].[Sequence], [h].[UnitName], [h].[Words]
FROM [HistoryEntries] AS [h]
WHERE [h].[CaseId] = @id
ORDER BY [h].[Sequence] DESC;

-- 6 of 7
-- PostgreSQL
-- @inspection uuid
SELECT EXISTS (
    SELECT 1
    FROM "Inspections" AS i
    WHERE i."Id" = @inspection);
-- SQL Server
DECLARE @inspection varbinary(16);
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Inspections] AS [i]
        WHERE [i].[Id] = @inspection) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;

-- 7 of 7
-- PostgreSQL
-- @paths character varying(60)[], @files uuid[], @me uuid, @me5 uuid, @holders uuid[], @range_From character varying(60), @range_To character varying(60), @range_From11 character varying(60), @range_To12 character varying(60), @range_From13 character varying(60), @range_To14 character varying(60), @range_From15 character varying(60), @range_To16 character varying(60), @range_From17 character varying(60), @range_To18 character varying(60), @units character varying(60)[], @range_From21 character varying(60), @range_To22 character varying(60), @range_From23 character varying(60), @range_To24 character varying(60), @range_From25 character varying(60), @range_To26 character varying(60), @range_From27 character varying(60), @range_To28 character varying(60), @range_From29 character varying(60), @range_To30 character varying(60), @units32 character varying(60)[], @inspection uuid, @unit uuid
SELECT f."Text", f."PutRight", f."DueOn", f."ProblemId", p."Number", p."State", p."Id" IS NOT NULL AND EXISTS (
    SELECT 1
    FROM "Problems" AS p0
    WHERE ((p0."PersonId" IS NULL AND p0."UnitPath" = ANY (@paths) AND (p0."UnitId" = ANY (@files) OR p0."WrittenByPersonId" = @me OR (p0."State" <> 'draft' AND p0."Revision" > 0))) OR p0."PersonId" = @me5 OR (p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me5 AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r
        WHERE r."ListId" = p0."ListId" AND r."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0) OR (p0."PersonId" IS NULL AND NOT (p0."UnitPath" = ANY (@paths) AND p0."UnitPath" = ANY (@paths) IS NOT NULL) AND p0."State" <> 'draft' AND p0."Revision" > 0 AND ((p0."UnitPath" > @range_From AND p0."UnitPath" < @range_To) OR (p0."UnitPath" > @range_From11 AND p0."UnitPath" < @range_To12) OR (p0."UnitPath" > @range_From13 AND p0."UnitPath" < @range_To14) OR (p0."UnitPath" > @range_From15 AND p0."UnitPath" < @range_To16) OR (p0."UnitPath" > @range_From17 AND p0."UnitPath" < @range_To18))) OR (p0."PersonId" IS NULL AND p0."ResponsiblePersonId" = @me5 AND p0."State" <> 'draft' AND p0."Revision" > 0 AND NOT (p0."UnitPath" = ANY (@units) AND p0."UnitPath" = ANY (@units) IS NOT NULL) AND (p0."UnitPath" < @range_From21 OR p0."UnitPath" >= @range_To22) AND (p0."UnitPath" < @range_From23 OR p0."UnitPath" >= @range_To24) AND (p0."UnitPath" < @range_From25 OR p0."UnitPath" >= @range_To26) AND (p0."UnitPath" < @range_From27 OR p0."UnitPath" >= @range_To28) AND (p0."UnitPath" < @range_From29 OR p0."UnitPath" >= @range_To30)) OR (p0."PersonId" IS NULL AND (p0."ResponsiblePersonId" <> @me5 OR p0."ResponsiblePersonId" IS NULL) AND EXISTS (
        SELECT 1
        FROM "AssistingUnits" AS a
        WHERE p0."Id" = a."ProblemId" AND a."UnitPath" = ANY (@units32)) AND p0."State" <> 'draft' AND p0."Revision" > 0 AND NOT (p0."UnitPath" = ANY (@units) AND p0."UnitPath" = ANY (@units) IS NOT NULL) AND (p0."UnitPath" < @range_From21 OR p0."UnitPath" >= @range_To22) AND (p0."UnitPath" < @range_From23 OR p0."UnitPath" >= @range_To24) AND (p0."UnitPath" < @range_From25 OR p0."UnitPath" >= @range_To26) AND (p0."UnitPath" < @range_From27 OR p0."UnitPath" >= @range_To28) AND (p0."UnitPath" < @range_From29 OR p0."UnitPath" >= @range_To30))) AND p0."Id" = p."Id")
FROM "Findings" AS f
LEFT JOIN "Problems" AS p ON f."ProblemId" = p."Id"
WHERE f."InspectionId" = @inspection AND f."UnitId" = @unit AND f."State" <> 'removed'
ORDER BY f."RecordedAt", f."Id";
-- SQL Server
DECLARE @paths1 varchar(60), @paths2 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me5 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @range_From varchar(60), @range_To varchar(60), @range_From11 varchar(60), @range_To12 varchar(60), @range_From13 varchar(60), @range_To14 varchar(60), @range_From15 varchar(60), @range_To16 varchar(60), @range_From17 varchar(60), @range_To18 varchar(60), @me50 varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From21 varchar(60), @range_To22 varchar(60), @range_From23 varchar(60), @range_To24 varchar(60), @range_From25 varchar(60), @range_To26 varchar(60), @range_From27 varchar(60), @range_To28 varchar(60), @range_From29 varchar(60), @range_To30 varchar(60), @units321 varchar(60), @units322 varchar(60), @inspection varbinary(16), @unit varbinary(16);
SELECT [f].[Text], [f].[PutRight], [f].[DueOn], [f].[ProblemId], [p].[Number], [p].[State], CASE
    WHEN [p].[Id] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p0]
        WHERE (([p0].[PersonId] IS NULL AND [p0].[UnitPath] IN (@paths1, @paths2) AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me OR ([p0].[State] <> 'draft' AND [p0].[Revision] > 0))) OR [p0].[PersonId] = @me5 OR ([p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me5 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r]
            WHERE [r].[ListId] = [p0].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0) OR ([p0].[PersonId] IS NULL AND [p0].[UnitPath] NOT IN (@paths1, @paths2) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND (([p0].[UnitPath] > @range_From AND [p0].[UnitPath] < @range_To) OR ([p0].[UnitPath] > @range_From11 AND [p0].[UnitPath] < @range_To12) OR ([p0].[UnitPath] > @range_From13 AND [p0].[UnitPath] < @range_To14) OR ([p0].[UnitPath] > @range_From15 AND [p0].[UnitPath] < @range_To16) OR ([p0].[UnitPath] > @range_From17 AND [p0].[UnitPath] < @range_To18))) OR ([p0].[PersonId] IS NULL AND [p0].[ResponsiblePersonId] = @me50 AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND [p0].[UnitPath] NOT IN (@units1, @units2) AND ([p0].[UnitPath] < @range_From21 OR [p0].[UnitPath] >= @range_To22) AND ([p0].[UnitPath] < @range_From23 OR [p0].[UnitPath] >= @range_To24) AND ([p0].[UnitPath] < @range_From25 OR [p0].[UnitPath] >= @range_To26) AND ([p0].[UnitPath] < @range_From27 OR [p0].[UnitPath] >= @range_To28) AND ([p0].[UnitPath] < @range_From29 OR [p0].[UnitPath] >= @range_To30)) OR ([p0].[PersonId] IS NULL AND ([p0].[ResponsiblePersonId] <> @me50 OR [p0].[ResponsiblePersonId] IS NULL) AND EXISTS (
            SELECT 1
            FROM [AssistingUnits] AS [a]
            WHERE [p0].[Id] = [a].[ProblemId] AND [a].[UnitPath] IN (@units321, @units322)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND [p0].[UnitPath] NOT IN (@units1, @units2) AND ([p0].[UnitPath] < @range_From21 OR [p0].[UnitPath] >= @range_To22) AND ([p0].[UnitPath] < @range_From23 OR [p0].[UnitPath] >= @range_To24) AND ([p0].[UnitPath] < @range_From25 OR [p0].[UnitPath] >= @range_To26) AND ([p0].[UnitPath] < @range_From27 OR [p0].[UnitPath] >= @range_To28) AND ([p0].[UnitPath] < @range_From29 OR [p0].[UnitPath] >= @range_To30))) AND [p0].[Id] = [p].[Id]) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [Findings] AS [f]
LEFT JOIN [Problems] AS [p] ON [f].[ProblemId] = [p].[Id]
WHERE [f].[InspectionId] = @inspection AND [f].[UnitId] = @unit AND [f].[State] <> 'removed'
ORDER BY [f].[RecordedAt], [f].[Id];
