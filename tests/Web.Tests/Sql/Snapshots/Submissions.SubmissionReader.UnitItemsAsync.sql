-- Submissions.SubmissionReader.UnitItemsAsync

-- 1 of 1
-- PostgreSQL
-- @ids uuid[]
SELECT p."ProblemId", p."Number", p."At", p."Content_BenchmarkCode", p."Content_DoneOn", p."Content_DoneWhat", p."Content_DueOn", p."Content_FacetCode", p."Content_FirstResultOn", p."Content_FocusAreaCode", p."Content_FocusNote", p."Content_Measure", p."Content_ResponsiblePersonId", p."Content_SourceCode", p."Content_SourceReference", p."Content_Standard", p."Content_Term", p."Content_Text"
FROM "ProblemRevisions" AS p
WHERE p."ProblemId" = ANY (@ids);
-- SQL Server
DECLARE @ids1 varbinary(16), @ids2 varbinary(16);
SELECT [p].[ProblemId], [p].[Number], [p].[At], [p].[Content_BenchmarkCode], [p].[Content_DoneOn], [p].[Content_DoneWhat], [p].[Content_DueOn], [p].[Content_FacetCode], [p].[Content_FirstResultOn], [p].[Content_FocusAreaCode], [p].[Content_FocusNote], [p].[Content_Measure], [p].[Content_ResponsiblePersonId], [p].[Content_SourceCode], [p].[Content_SourceReference], [p].[Content_Standard], [p].[Content_Term], [p].[Content_Text]
FROM [ProblemRevisions] AS [p]
WHERE [p].[ProblemId] IN (@ids1, @ids2);
