-- Reassignments.ReassignmentReader.CaseAsync

-- 1 of 6
-- PostgreSQL
-- @files uuid[], @me uuid, @me2 uuid, @holders uuid[], @problemId uuid
SELECT EXISTS (
    SELECT 1
    FROM "Problems" AS p
    WHERE ((p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me2 AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r
        WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR p."PersonId" = @me2) AND p."Id" = @problemId AND p."PersonId" IS NULL);
-- SQL Server
DECLARE @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @problemId varbinary(16);
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Problems] AS [p]
        WHERE (([p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me2 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r]
            WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR [p].[PersonId] = @me2) AND [p].[Id] = @problemId AND [p].[PersonId] IS NULL) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;

-- 2 of 6
-- PostgreSQL
-- @files uuid[], @me uuid, @me2 uuid, @holders uuid[], @problemId uuid
SELECT EXISTS (
    SELECT 1
    FROM "Problems" AS p
    WHERE ((p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR p."PersonId" = @me2 OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me2 AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r
        WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0)) AND p."Id" = @problemId AND p."PersonId" IS NULL);
-- SQL Server
DECLARE @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @problemId varbinary(16);
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Problems] AS [p]
        WHERE (([p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR [p].[PersonId] = @me2 OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me2 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r]
            WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[Id] = @problemId AND [p].[PersonId] IS NULL) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;

-- 3 of 6
-- PostgreSQL
-- @paths character varying(60)[], @files uuid[], @me uuid, @me3 uuid, @holders uuid[], @range_From character varying(60), @range_To character varying(60), @range_From9 character varying(60), @range_To10 character varying(60), @range_From11 character varying(60), @range_To12 character varying(60), @range_From13 character varying(60), @range_To14 character varying(60), @range_From15 character varying(60), @range_To16 character varying(60), @units character varying(60)[], @range_From19 character varying(60), @range_To20 character varying(60), @range_From21 character varying(60), @range_To22 character varying(60), @range_From23 character varying(60), @range_To24 character varying(60), @range_From25 character varying(60), @range_To26 character varying(60), @range_From27 character varying(60), @range_To28 character varying(60), @units30 character varying(60)[], @problemId uuid
SELECT EXISTS (
    SELECT 1
    FROM "Problems" AS p
    WHERE ((p."PersonId" IS NULL AND p."UnitPath" = ANY (@paths) AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR p."PersonId" = @me3 OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me3 AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r
        WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR (p."PersonId" IS NULL AND NOT (p."UnitPath" = ANY (@paths) AND p."UnitPath" = ANY (@paths) IS NOT NULL) AND p."State" <> 'draft' AND p."Revision" > 0 AND ((p."UnitPath" > @range_From AND p."UnitPath" < @range_To) OR (p."UnitPath" > @range_From9 AND p."UnitPath" < @range_To10) OR (p."UnitPath" > @range_From11 AND p."UnitPath" < @range_To12) OR (p."UnitPath" > @range_From13 AND p."UnitPath" < @range_To14) OR (p."UnitPath" > @range_From15 AND p."UnitPath" < @range_To16))) OR (p."PersonId" IS NULL AND p."ResponsiblePersonId" = @me3 AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL) AND (p."UnitPath" < @range_From19 OR p."UnitPath" >= @range_To20) AND (p."UnitPath" < @range_From21 OR p."UnitPath" >= @range_To22) AND (p."UnitPath" < @range_From23 OR p."UnitPath" >= @range_To24) AND (p."UnitPath" < @range_From25 OR p."UnitPath" >= @range_To26) AND (p."UnitPath" < @range_From27 OR p."UnitPath" >= @range_To28)) OR (p."PersonId" IS NULL AND (p."ResponsiblePersonId" <> @me3 OR p."ResponsiblePersonId" IS NULL) AND EXISTS (
        SELECT 1
        FROM "AssistingUnits" AS a
        WHERE p."Id" = a."ProblemId" AND a."UnitPath" = ANY (@units30)) AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL) AND (p."UnitPath" < @range_From19 OR p."UnitPath" >= @range_To20) AND (p."UnitPath" < @range_From21 OR p."UnitPath" >= @range_To22) AND (p."UnitPath" < @range_From23 OR p."UnitPath" >= @range_To24) AND (p."UnitPath" < @range_From25 OR p."UnitPath" >= @range_To26) AND (p."UnitPath" < @range_From27 OR p."UnitPath" >= @range_To28))) AND p."Id" = @problemId AND p."PersonId" IS NULL);
-- SQL Server
DECLARE @paths1 varchar(60), @paths2 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me3 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @range_From varchar(60), @range_To varchar(60), @range_From9 varchar(60), @range_To10 varchar(60), @range_From11 varchar(60), @range_To12 varchar(60), @range_From13 varchar(60), @range_To14 varchar(60), @range_From15 varchar(60), @range_To16 varchar(60), @me30 varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From19 varchar(60), @range_To20 varchar(60), @range_From21 varchar(60), @range_To22 varchar(60), @range_From23 varchar(60), @range_To24 varchar(60), @range_From25 varchar(60), @range_To26 varchar(60), @range_From27 varchar(60), @range_To28 varchar(60), @units301 varchar(60), @units302 varchar(60), @problemId varbinary(16);
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Problems] AS [p]
        WHERE (([p].[PersonId] IS NULL AND [p].[UnitPath] IN (@paths1, @paths2) AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR [p].[PersonId] = @me3 OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me3 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r]
            WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR ([p].[PersonId] IS NULL AND [p].[UnitPath] NOT IN (@paths1, @paths2) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND (([p].[UnitPath] > @range_From AND [p].[UnitPath] < @range_To) OR ([p].[UnitPath] > @range_From9 AND [p].[UnitPath] < @range_To10) OR ([p].[UnitPath] > @range_From11 AND [p].[UnitPath] < @range_To12) OR ([p].[UnitPath] > @range_From13 AND [p].[UnitPath] < @range_To14) OR ([p].[UnitPath] > @range_From15 AND [p].[UnitPath] < @range_To16))) OR ([p].[PersonId] IS NULL AND [p].[ResponsiblePersonId] = @me30 AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2) AND ([p].[UnitPath] < @range_From19 OR [p].[UnitPath] >= @range_To20) AND ([p].[UnitPath] < @range_From21 OR [p].[UnitPath] >= @range_To22) AND ([p].[UnitPath] < @range_From23 OR [p].[UnitPath] >= @range_To24) AND ([p].[UnitPath] < @range_From25 OR [p].[UnitPath] >= @range_To26) AND ([p].[UnitPath] < @range_From27 OR [p].[UnitPath] >= @range_To28)) OR ([p].[PersonId] IS NULL AND ([p].[ResponsiblePersonId] <> @me30 OR [p].[ResponsiblePersonId] IS NULL) AND EXISTS (
            SELECT 1
            FROM [AssistingUnits] AS [a]
            WHERE [p].[Id] = [a].[ProblemId] AND [a].[UnitPath] IN (@units301, @units302)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2) AND ([p].[UnitPath] < @range_From19 OR [p].[UnitPath] >= @range_To20) AND ([p].[UnitPath] < @range_From21 OR [p].[UnitPath] >= @range_To22) AND ([p].[UnitPath] < @range_From23 OR [p].[UnitPath] >= @range_To24) AND ([p].[UnitPath] < @range_From25 OR [p].[UnitPath] >= @range_To26) AND ([p].[UnitPath] < @range_From27 OR [p].[UnitPath] >= @range_To28))) AND [p].[Id] = @problemId AND [p].[PersonId] IS NULL) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;

-- 4 of 6
-- PostgreSQL
-- @paths character varying(60)[], @files uuid[], @me uuid, @me3 uuid, @holders uuid[], @range_From character varying(60), @range_To character varying(60), @range_From9 character varying(60), @range_To10 character varying(60), @range_From11 character varying(60), @range_To12 character varying(60), @units character varying(60)[], @range_From15 character varying(60), @range_To16 character varying(60), @range_From17 character varying(60), @range_To18 character varying(60), @range_From19 character varying(60), @range_To20 character varying(60), @units22 character varying(60)[], @problemId uuid
SELECT EXISTS (
    SELECT 1
    FROM "Problems" AS p
    WHERE ((p."PersonId" IS NULL AND p."UnitPath" = ANY (@paths) AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR p."PersonId" = @me3 OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me3 AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r
        WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR (p."PersonId" IS NULL AND NOT (p."UnitPath" = ANY (@paths) AND p."UnitPath" = ANY (@paths) IS NOT NULL) AND p."State" <> 'draft' AND p."Revision" > 0 AND ((p."UnitPath" > @range_From AND p."UnitPath" < @range_To) OR (p."UnitPath" > @range_From9 AND p."UnitPath" < @range_To10) OR (p."UnitPath" > @range_From11 AND p."UnitPath" < @range_To12))) OR (p."PersonId" IS NULL AND p."ResponsiblePersonId" = @me3 AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL) AND (p."UnitPath" < @range_From15 OR p."UnitPath" >= @range_To16) AND (p."UnitPath" < @range_From17 OR p."UnitPath" >= @range_To18) AND (p."UnitPath" < @range_From19 OR p."UnitPath" >= @range_To20)) OR (p."PersonId" IS NULL AND (p."ResponsiblePersonId" <> @me3 OR p."ResponsiblePersonId" IS NULL) AND EXISTS (
        SELECT 1
        FROM "AssistingUnits" AS a
        WHERE p."Id" = a."ProblemId" AND a."UnitPath" = ANY (@units22)) AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL) AND (p."UnitPath" < @range_From15 OR p."UnitPath" >= @range_To16) AND (p."UnitPath" < @range_From17 OR p."UnitPath" >= @range_To18) AND (p."UnitPath" < @range_From19 OR p."UnitPath" >= @range_To20))) AND p."Id" = @problemId AND p."PersonId" IS NULL);
-- SQL Server
DECLARE @paths1 varchar(60), @paths2 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me3 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @range_From varchar(60), @range_To varchar(60), @range_From9 varchar(60), @range_To10 varchar(60), @range_From11 varchar(60), @range_To12 varchar(60), @me30 varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From15 varchar(60), @range_To16 varchar(60), @range_From17 varchar(60), @range_To18 varchar(60), @range_From19 varchar(60), @range_To20 varchar(60), @units221 varchar(60), @units222 varchar(60), @problemId varbinary(16);
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Problems] AS [p]
        WHERE (([p].[PersonId] IS NULL AND [p].[UnitPath] IN (@paths1, @paths2) AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR [p].[PersonId] = @me3 OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me3 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r]
            WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR ([p].[PersonId] IS NULL AND [p].[UnitPath] NOT IN (@paths1, @paths2) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND (([p].[UnitPath] > @range_From AND [p].[UnitPath] < @range_To) OR ([p].[UnitPath] > @range_From9 AND [p].[UnitPath] < @range_To10) OR ([p].[UnitPath] > @range_From11 AND [p].[UnitPath] < @range_To12))) OR ([p].[PersonId] IS NULL AND [p].[ResponsiblePersonId] = @me30 AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2) AND ([p].[UnitPath] < @range_From15 OR [p].[UnitPath] >= @range_To16) AND ([p].[UnitPath] < @range_From17 OR [p].[UnitPath] >= @range_To18) AND ([p].[UnitPath] < @range_From19 OR [p].[UnitPath] >= @range_To20)) OR ([p].[PersonId] IS NULL AND ([p].[ResponsiblePersonId] <> @me30 OR [p].[ResponsiblePersonId] IS NULL) AND EXISTS (
            SELECT 1
            FROM [AssistingUnits] AS [a]
            WHERE [p].[Id] = [a].[ProblemId] AND [a].[UnitPath] IN (@units221, @units222)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2) AND ([p].[UnitPath] < @range_From15 OR [p].[UnitPath] >= @range_To16) AND ([p].[UnitPath] < @range_From17 OR [p].[UnitPath] >= @range_To18) AND ([p].[UnitPath] < @range_From19 OR [p].[UnitPath] >= @range_To20))) AND [p].[Id] = @problemId AND [p].[PersonId] IS NULL) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;

-- 5 of 6
-- PostgreSQL
-- @paths character varying(60)[], @files uuid[], @me uuid, @me3 uuid, @holders uuid[], @units character varying(60)[], @units9 character varying(60)[], @problemId uuid
SELECT EXISTS (
    SELECT 1
    FROM "Problems" AS p
    WHERE ((p."PersonId" IS NULL AND p."UnitPath" = ANY (@paths) AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR p."PersonId" = @me3 OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me3 AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r
        WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR (p."PersonId" IS NULL AND p."ResponsiblePersonId" = @me3 AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL)) OR (p."PersonId" IS NULL AND (p."ResponsiblePersonId" <> @me3 OR p."ResponsiblePersonId" IS NULL) AND EXISTS (
        SELECT 1
        FROM "AssistingUnits" AS a
        WHERE p."Id" = a."ProblemId" AND a."UnitPath" = ANY (@units9)) AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL))) AND p."Id" = @problemId AND p."PersonId" IS NULL);
-- SQL Server
DECLARE @paths1 varchar(60), @paths2 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me3 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @me30 varbinary(16), @units1 varchar(60), @units2 varchar(60), @units91 varchar(60), @units92 varchar(60), @problemId varbinary(16);
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Problems] AS [p]
        WHERE (([p].[PersonId] IS NULL AND [p].[UnitPath] IN (@paths1, @paths2) AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR [p].[PersonId] = @me3 OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me3 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r]
            WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR ([p].[PersonId] IS NULL AND [p].[ResponsiblePersonId] = @me30 AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2)) OR ([p].[PersonId] IS NULL AND ([p].[ResponsiblePersonId] <> @me30 OR [p].[ResponsiblePersonId] IS NULL) AND EXISTS (
            SELECT 1
            FROM [AssistingUnits] AS [a]
            WHERE [p].[Id] = [a].[ProblemId] AND [a].[UnitPath] IN (@units91, @units92)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2))) AND [p].[Id] = @problemId AND [p].[PersonId] IS NULL) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;

-- 6 of 6
-- PostgreSQL
-- @problemId uuid
SELECT r."Id", r."AskedAt", r."AskedByName", r."AskedByPersonId", r."AskedByUnitId", r."CampaignId", r."ContestedSince", r."DecidedUnitId", r."Decision", r."EndedAt", r."EndedByName", r."LeadUnitId", r."ProblemId", r."Reason", r."State", r."ToUnitId", r."Version"
FROM "ReassignmentRequests" AS r
WHERE r."ProblemId" = @problemId
ORDER BY r."AskedAt", r."Id";
-- SQL Server
DECLARE @problemId varbinary(16);
SELECT [r].[Id], [r].[AskedAt], [r].[AskedByName], [r].[AskedByPersonId], [r].[AskedByUnitId], [r].[CampaignId], [r].[ContestedSince], [r].[DecidedUnitId], [r].[Decision], [r].[EndedAt], [r].[EndedByName], [r].[LeadUnitId], [r].[ProblemId], [r].[Reason], [r].[RowNumber], [r].[State], [r].[ToUnitId], [r].[Version]
FROM [ReassignmentRequests] AS [r]
WHERE [r].[ProblemId] = @problemId
ORDER BY [r].[AskedAt], [r].[Id];
